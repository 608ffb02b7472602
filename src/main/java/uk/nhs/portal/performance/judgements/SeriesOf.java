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
import uk.nhs.portal.organisations.areas.FindAreas;
import uk.nhs.portal.organisations.areas.NhsArea;
import uk.nhs.portal.organisations.successions.FindSuccessions;
import uk.nhs.portal.organisations.successions.Predecessor;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.figures.FigureSeries;
import uk.nhs.portal.performance.figures.OrganisationFigure;
import uk.nhs.portal.performance.figures.ReadFigures;
import uk.nhs.portal.performance.figures.Release;
import uk.nhs.portal.performance.figures.ReportingOrganisation;
import uk.nhs.portal.performance.measures.Measure;

/// Reads the series of organisations, over their mergers, and judges them.
@Service
@Transactional(readOnly = true)
public class SeriesOf {

  private final ReadFigures figures;
  private final FindSuccessions successions;
  private final FindAreas areas;
  private final JudgeSeries judge;

  SeriesOf(ReadFigures figures, FindSuccessions successions, FindAreas areas, JudgeSeries judge) {
    this.figures = figures;
    this.areas = areas;
    this.successions = successions;
    this.judge = judge;
  }

  /// The series of one organisation, if it or one of its predecessors has any figure; that of a
  /// region or an ICB for which nothing is published is added up from those of its organisations.
  /// Two SQL statements; one more for what is added up.
  public Optional<OrganisationSeries> of(Measure measure, OdsCode organisation, History history) {
    List<OrganisationSeries> read = of(List.of(measure), List.of(organisation), history);
    Optional<OrganisationSeries> own = one(read, organisation);
    return own.isPresent()
        ? own
        : areas
            .byCode(organisation.value())
            .flatMap(area ->
                added(measure, area, one(read, ReportingOrganisation.ENGLAND).orElse(null)));
  }

  private static Optional<OrganisationSeries> one(
      List<OrganisationSeries> series, OdsCode organisation) {
    return series.stream()
        .filter(each -> each.organisation().code().equals(organisation))
        .findFirst();
  }

  /// The series of organisations in measures, as they are asked for: by organisation, then by
  /// measure; England's own come last, whether it was asked for or not. Two SQL statements; one
  /// where nobody can have predecessors.
  public List<OrganisationSeries> of(
      Collection<Measure> measures, Collection<OdsCode> organisations, History history) {
    Map<OdsCode, List<Predecessor>> predecessors =
        successions.predecessors(organisations.stream().filter(code -> !isArea(code)).toList());
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

  private boolean isArea(OdsCode code) {
    return code.equals(ReportingOrganisation.ENGLAND) || areas.byCode(code.value()).isPresent();
  }

  /// The series of a region or an ICB, added up from those of its organisations, if any of them has
  /// a figure. One SQL statement.
  ///
  /// @param england England's series
  public Optional<OrganisationSeries> added(
      Measure measure, NhsArea area, @Nullable OrganisationSeries england) {
    List<Figure> sums = new ArrayList<>();
    figures
        .inArea(measure.id(), area.code())
        .forEach((period, each) -> {
          Figure sum = AddUp.all(measure, period, each);
          if (sum != null) {
            sums.add(sum);
          }
        });
    List<Figure> benchmark =
        england == null
            ? List.of()
            : england.judged().figures().stream().map(JudgedFigure::figure).toList();
    List<LocalDate> periods = sums.stream().map(Figure::period).toList();
    return sums.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new OrganisationSeries(
                AreaSums.reporting(area),
                judge.of(measure.over(periods), sums, benchmark, List.of()),
                List.of()));
  }

  /// What the organisations of an area have in single periods, added up and held against England: a
  /// series of one figure for each measure that adds up. One SQL statement.
  ///
  /// @param england England's series in the measures
  /// @param periods of each measure
  /// @param releases those of the periods
  public List<OrganisationSeries> added(
      NhsArea area,
      Collection<OrganisationSeries> england,
      Map<Integer, LocalDate> periods,
      List<Release> releases) {
    Map<Integer, List<OrganisationFigure>> members = figures.inArea(periods, area.code(), releases);
    List<OrganisationSeries> added = new ArrayList<>();
    for (OrganisationSeries each : england) {
      Measure measure = each.judged().measure();
      LocalDate period = periods.get(measure.id());
      List<Figure> theirs =
          members.getOrDefault(measure.id(), List.of()).stream()
              .map(OrganisationFigure::figure)
              .filter(figure -> figure.hidden() || figure.value() != null)
              .toList();
      Figure sum = theirs.isEmpty() || period == null ? null : AddUp.all(measure, period, theirs);
      if (sum != null) {
        List<Figure> benchmark =
            each.judged().figures().stream().map(JudgedFigure::figure).toList();
        added.add(
            new OrganisationSeries(
                AreaSums.reporting(area),
                judge.of(measure, List.of(sum), benchmark, List.of()),
                List.of()));
      }
    }
    return added;
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
