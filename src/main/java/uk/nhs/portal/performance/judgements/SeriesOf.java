package uk.nhs.portal.performance.judgements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.successions.FindSuccessions;
import uk.nhs.portal.organisations.successions.Predecessor;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.figures.FigureSeries;
import uk.nhs.portal.performance.figures.ReadFigures;
import uk.nhs.portal.performance.figures.ReportingOrganisation;
import uk.nhs.portal.performance.measures.Measure;

/// Reads the series of organisations, over their mergers, and judges them.
@Service
@Transactional(readOnly = true)
public class SeriesOf {

  private final ReadFigures figures;
  private final FindSuccessions successions;
  private final JudgeSeries judge;

  SeriesOf(ReadFigures figures, FindSuccessions successions, JudgeSeries judge) {
    this.figures = figures;
    this.successions = successions;
    this.judge = judge;
  }

  /// The series of one organisation, if it or one of its predecessors has any figure. Two SQL
  /// statements.
  public Optional<OrganisationSeries> of(Measure measure, OdsCode organisation, History history) {
    return of(List.of(measure), List.of(organisation), history).stream()
        .filter(each -> each.organisation().code().equals(organisation))
        .findFirst();
  }

  /// The series of organisations in measures, as they are asked for: by organisation, then by
  /// measure; England's own come last, whether it was asked for or not. Two SQL statements.
  public List<OrganisationSeries> of(
      Collection<Measure> measures, Collection<OdsCode> organisations, History history) {
    Map<OdsCode, List<Predecessor>> predecessors = successions.predecessors(organisations);
    Set<OdsCode> codes = new LinkedHashSet<>(organisations);
    predecessors.values().forEach(all -> all.forEach(each -> codes.add(each.code())));
    codes.add(ReportingOrganisation.ENGLAND);
    List<FigureSeries> read = figures.named(measures.stream().map(Measure::id).toList(), codes);
    Read all = new Read(read, predecessors, history);
    List<OrganisationSeries> judged = new ArrayList<>();
    for (OdsCode organisation : new LinkedHashSet<>(organisations)) {
      if (!organisation.equals(ReportingOrganisation.ENGLAND)) {
        measures.forEach(measure -> all.of(measure, organisation).ifPresent(judged::add));
      }
    }
    measures.forEach(
        measure -> all.of(measure, ReportingOrganisation.ENGLAND).ifPresent(judged::add));
    return judged;
  }

  private final class Read {

    private final Map<Integer, Map<OdsCode, List<Figure>>> byMeasure = new HashMap<>();
    private final Map<OdsCode, ReportingOrganisation> known = new HashMap<>();
    private final Map<OdsCode, List<Predecessor>> predecessors;
    private final History history;

    Read(List<FigureSeries> read, Map<OdsCode, List<Predecessor>> predecessors, History history) {
      this.predecessors = predecessors;
      this.history = history;
      for (FigureSeries each : read) {
        known.put(each.organisation().code(), each.organisation());
        byMeasure
            .computeIfAbsent(each.measure(), _ -> new HashMap<>())
            .put(each.organisation().code(), each.figures());
      }
    }

    Optional<OrganisationSeries> of(Measure measure, OdsCode code) {
      Map<OdsCode, List<Figure>> all = byMeasure.getOrDefault(measure.id(), Map.of());
      Lineage lineage = lineage(measure, code, all);
      ReportingOrganisation organisation = organisation(code, lineage.mergers());
      if (lineage.figures().isEmpty() || organisation == null) {
        return Optional.empty();
      }
      List<Figure> england =
          code.equals(ReportingOrganisation.ENGLAND)
              ? List.of()
              : all.getOrDefault(ReportingOrganisation.ENGLAND, List.of());
      List<LocalDate> breaks =
          history == History.JOINED
              ? List.of()
              : lineage.mergers().stream().map(Predecessor::on).distinct().sorted().toList();
      return Optional.of(
          new OrganisationSeries(
              organisation,
              judge.of(measure.over(periods(all)), lineage.series(history), england, breaks),
              lineage.mergers()));
    }

    private static List<LocalDate> periods(Map<OdsCode, List<Figure>> all) {
      return all.values().stream().flatMap(List::stream).map(Figure::period).toList();
    }

    private Lineage lineage(Measure measure, OdsCode code, Map<OdsCode, List<Figure>> all) {
      List<Predecessor> before = predecessors.getOrDefault(code, List.of());
      Map<OdsCode, List<Figure>> theirs = new HashMap<>();
      before.forEach(each -> put(theirs, each.code(), all));
      put(theirs, code, all);
      return new Lineage(measure, code, before, theirs);
    }

    private static void put(
        Map<OdsCode, List<Figure>> theirs, OdsCode code, Map<OdsCode, List<Figure>> all) {
      List<Figure> found = all.get(code);
      if (found != null) {
        theirs.put(code, found);
      }
    }

    /// An organisation that never reported under its own code is known by its last predecessor's
    /// areas, and by its code until the register names it.
    private @Nullable ReportingOrganisation organisation(OdsCode code, List<Predecessor> mergers) {
      ReportingOrganisation own = known.get(code);
      if (own != null || mergers.isEmpty()) {
        return own;
      }
      ReportingOrganisation last = known.get(mergers.getLast().code());
      return last == null
          ? null
          : new ReportingOrganisation(
              code, code.value(), last.kind(), last.region(), last.icb(), null);
    }
  }
}
