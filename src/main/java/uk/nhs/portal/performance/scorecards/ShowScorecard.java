package uk.nhs.portal.performance.scorecards;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.DirectoryEntry;
import uk.nhs.portal.organisations.FindOrganisations;
import uk.nhs.portal.organisations.OrganisationKind;
import uk.nhs.portal.organisations.areas.AreaKind;
import uk.nhs.portal.organisations.areas.FindAreas;
import uk.nhs.portal.organisations.areas.NhsArea;
import uk.nhs.portal.organisations.successions.FindSuccessions;
import uk.nhs.portal.organisations.successions.Predecessor;
import uk.nhs.portal.performance.figures.ReadFigures;
import uk.nhs.portal.performance.figures.Release;
import uk.nhs.portal.performance.figures.ReportingKind;
import uk.nhs.portal.performance.figures.ReportingOrganisation;
import uk.nhs.portal.performance.judgements.DataQuality;
import uk.nhs.portal.performance.judgements.Fifths;
import uk.nhs.portal.performance.judgements.History;
import uk.nhs.portal.performance.judgements.JudgedFigure;
import uk.nhs.portal.performance.judgements.Latest;
import uk.nhs.portal.performance.judgements.OrganisationSeries;
import uk.nhs.portal.performance.judgements.SeriesOf;
import uk.nhs.portal.performance.measures.FindMeasures;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.statistics.Outcome;

/// Reads all figures of an organisation, a region, an ICB, or England. At most six SQL statements.
@Service
@Transactional(readOnly = true)
public class ShowScorecard {

  private final FindMeasures measures;
  private final FindOrganisations organisations;
  private final FindSuccessions successions;
  private final FindAreas areas;
  private final ReadFigures figures;
  private final SeriesOf series;
  private final FifthsOfKinds fifths;
  private final Clock clock;

  ShowScorecard(
      FindMeasures measures,
      FindOrganisations organisations,
      FindSuccessions successions,
      FindAreas areas,
      ReadFigures figures,
      SeriesOf series,
      FifthsOfKinds fifths,
      Clock clock) {
    this.measures = measures;
    this.organisations = organisations;
    this.successions = successions;
    this.areas = areas;
    this.figures = figures;
    this.series = series;
    this.fifths = fifths;
    this.clock = clock;
  }

  /// Whoever has the code, today's organisation first.
  public ScorecardFound of(OdsCode code, History history) {
    if (code.equals(ReportingOrganisation.ENGLAND)) {
      return new ScorecardFound.Found(england());
    }
    NhsArea area = areas.byCode(code.value()).orElse(null);
    if (area != null) {
      return new ScorecardFound.Found(area(area));
    }
    DirectoryEntry entry = organisations.directory(List.of(code)).get(code);
    if (entry != null && !entry.isInUseOn(London.today(clock))) {
      OdsCode today = successions.today(code);
      return today.equals(code)
          ? organisation(code, entry, false, history)
          : new ScorecardFound.GoneOver(today);
    }
    return organisation(code, entry, true, history);
  }

  /// Whom the register does not have is one of today's as long as it reports as late as England.
  ///
  /// @param open whether the register has it in use, or does not have it
  private ScorecardFound organisation(
      OdsCode code, @Nullable DirectoryEntry entry, boolean open, History history) {
    List<Measure> all = measures.all();
    List<OrganisationSeries> read = series.of(all, List.of(code), history);
    List<OrganisationSeries> own = of(code, read);
    Lines lines = new Lines(of(ReportingOrganisation.ENGLAND, read), own);
    boolean current = open && (entry != null || lines.reachEngland());
    if (entry == null && !current) {
      OdsCode today = successions.today(code);
      if (!today.equals(code)) {
        return new ScorecardFound.GoneOver(today);
      }
      if (own.isEmpty()) {
        return new ScorecardFound.Unknown();
      }
    }
    ReportingOrganisation who = who(code, entry, own);
    return new ScorecardFound.Found(
        new Scorecard(
            who,
            entry,
            predecessors(own),
            lines.all(current ? who.kind() : null),
            without(all, who.kind(), own)));
  }

  private Scorecard england() {
    List<OrganisationSeries> own = series.of(measures.all(), List.of(), History.BROKEN);
    ReportingOrganisation who =
        own.isEmpty()
            ? new ReportingOrganisation(
                ReportingOrganisation.ENGLAND, "England", ReportingKind.ENGLAND, null, null, null)
            : own.getFirst().organisation();
    return new Scorecard(who, null, List.of(), new Lines(List.of(), own).all(null), List.of());
  }

  private Scorecard area(NhsArea area) {
    OdsCode code = new OdsCode(area.code());
    List<OrganisationSeries> read = series.of(measures.all(), List.of(code), History.BROKEN);
    List<OrganisationSeries> england = of(ReportingOrganisation.ENGLAND, read);
    List<OrganisationSeries> published = of(code, read);
    List<ScorecardLine> lines = new ArrayList<>(new Lines(england, published).all(null));
    lines.addAll(added(area, england, published));
    lines.sort(Comparator.comparing(line -> line.measure().code().value()));
    ReportingKind kind = area.kind() == AreaKind.REGION ? ReportingKind.REGION : ReportingKind.ICB;
    return new Scorecard(
        new ReportingOrganisation(code, area.name(), kind, area.region(), null, null),
        null,
        List.of(),
        lines,
        List.of());
  }

  /// Where no publication has figures of an area, those of its organisations are added up, in
  /// England's newest period only.
  private List<ScorecardLine> added(
      NhsArea area, List<OrganisationSeries> england, List<OrganisationSeries> published) {
    Set<Integer> known = new HashSet<>();
    published.forEach(each -> known.add(each.judged().measure().id()));
    Map<Integer, LocalDate> periods = new HashMap<>();
    for (OrganisationSeries each : england) {
      Measure measure = each.judged().measure();
      JudgedFigure newest = each.judged().newest();
      if (!known.contains(measure.id()) && measure.additive() && newest != null) {
        periods.put(measure.id(), newest.figure().period());
      }
    }
    List<Release> releases = figures.releases(periods);
    return series.added(area, england, periods, releases).stream()
        .map(each ->
            new ScorecardLine(
                each,
                Outcome.NOT_COMPARED,
                0,
                DataQuality.of(each.judged(), null),
                release(each, releases),
                true))
        .toList();
  }

  private static List<Predecessor> predecessors(List<OrganisationSeries> own) {
    return own.stream()
        .flatMap(each -> each.mergers().stream())
        .distinct()
        .sorted(Comparator.comparing(Predecessor::on).thenComparing(Predecessor::code))
        .toList();
  }

  private static List<Measure> without(
      List<Measure> all, ReportingKind kind, List<OrganisationSeries> own) {
    Set<Integer> with =
        own.stream().map(each -> each.judged().measure().id()).collect(Collectors.toSet());
    return all.stream()
        .filter(measure -> measure.kinds().contains(kind.name()) && !with.contains(measure.id()))
        .toList();
  }

  private static ReportingOrganisation who(
      OdsCode code, @Nullable DirectoryEntry entry, List<OrganisationSeries> own) {
    if (entry == null) {
      return own.getFirst().organisation();
    }
    return new ReportingOrganisation(
        code, entry.name(), kind(entry.kind()), entry.region(), entry.icb(), entry.closedOn());
  }

  private static ReportingKind kind(OrganisationKind kind) {
    return switch (kind) {
      case GP_PRACTICE -> ReportingKind.GP_PRACTICE;
      case PHARMACY -> ReportingKind.PHARMACY;
      case TRUST -> ReportingKind.TRUST;
      case HOSPITAL -> ReportingKind.HOSPITAL;
      case PRESCRIBING_SITE, DENTAL_PRACTICE, OPTICIAN, CLINIC -> ReportingKind.OTHER;
    };
  }

  private static List<OrganisationSeries> of(OdsCode code, List<OrganisationSeries> read) {
    return read.stream().filter(each -> each.organisation().code().equals(code)).toList();
  }

  private static @Nullable Release release(OrganisationSeries each, List<Release> releases) {
    Latest latest = each.judged().latest();
    return latest == null
        ? null
        : releases.stream()
            .filter(release ->
                release.measure() == each.judged().measure().id()
                    && release.period().equals(latest.figure().figure().period())
                    && release.revision() == latest.figure().figure().revision())
            .findFirst()
            .orElse(null);
  }

  /// Turns series into lines.
  private final class Lines {

    private final Map<Integer, LocalDate> newest = new HashMap<>();
    private final List<OrganisationSeries> own;

    Lines(List<OrganisationSeries> england, List<OrganisationSeries> own) {
      this.own = own;
      for (OrganisationSeries each : england) {
        JudgedFigure figure = each.judged().newest();
        if (figure != null) {
          newest.put(each.judged().measure().id(), figure.figure().period());
        }
      }
    }

    /// Whether any series is as new as England's.
    boolean reachEngland() {
      return own.stream()
          .anyMatch(each -> {
            JudgedFigure figure = each.judged().newest();
            LocalDate england = newest.get(each.judged().measure().id());
            return figure != null && england != null && !figure.figure().period().isBefore(england);
          });
    }

    /// @param kind null where nobody asks for fifths
    List<ScorecardLine> all(@Nullable ReportingKind kind) {
      Map<Integer, LocalDate> latest = new HashMap<>();
      for (OrganisationSeries each : own) {
        if (each.judged().latest() != null) {
          latest.put(
              each.judged().measure().id(), each.judged().latest().figure().figure().period());
        }
      }
      List<Release> releases = figures.releases(latest);
      Map<Integer, Fifths> ranked = kind == null ? Map.of() : fifths.of(latest, kind, releases);
      return own.stream().map(each -> line(each, ranked, releases)).toList();
    }

    private ScorecardLine line(
        OrganisationSeries each, Map<Integer, Fifths> ranked, List<Release> releases) {
      Measure measure = each.judged().measure();
      Latest latest = each.judged().latest();
      Fifths among = ranked.get(measure.id());
      return new ScorecardLine(
          each,
          latest == null || among == null
              ? Outcome.NOT_COMPARED
              : among.of(latest.value(), measure.polarity()),
          among == null ? 0 : among.size(),
          DataQuality.of(each.judged(), newest.get(measure.id())),
          release(each, releases),
          false);
    }
  }
}
