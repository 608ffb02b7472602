package uk.nhs.portal.performance.figures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.OdsCode;

/// Reads the figures that are public now. What small numbers hide is not among them.
@Service
@Transactional(readOnly = true)
public class ReadFigures {

  private final FigureRows rows;
  private final Clock clock;

  ReadFigures(FigureRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /// The series of organisations in measures: by organisation, then by measure, periods ascending.
  /// Organisations and measures without figures are left out. One SQL statement.
  public Map<OdsCode, Map<Integer, List<Figure>>> series(
      Collection<Integer> measures, Collection<OdsCode> organisations) {
    Map<OdsCode, Map<Integer, List<Figure>>> series = new LinkedHashMap<>();
    for (FigureSeries each : named(measures, organisations)) {
      series
          .computeIfAbsent(each.organisation().code(), _ -> new LinkedHashMap<>())
          .put(each.measure(), each.figures());
    }
    return series;
  }

  /// The same, with who each organisation is. One SQL statement.
  public List<FigureSeries> named(Collection<Integer> measures, Collection<OdsCode> organisations) {
    Map<ReportingOrganisation, Map<Integer, TreeMap<LocalDate, Figure>>> found =
        new LinkedHashMap<>();
    if (!measures.isEmpty() && !organisations.isEmpty()) {
      for (FigureRows.SeriesRow row : rows.series(measures, organisations, clock.instant())) {
        found
            .computeIfAbsent(row.organisation(), _ -> new LinkedHashMap<>())
            .computeIfAbsent(row.measure(), _ -> new TreeMap<>())
            .put(row.figure().period(), row.figure()); // the newest revision comes last
      }
    }
    List<FigureSeries> series = new ArrayList<>();
    found.forEach((organisation, measured) ->
        measured.forEach((measure, periods) ->
            series.add(new FigureSeries(organisation, measure, List.copyOf(periods.values())))));
    return series;
  }

  /// The series of one organisation in one measure, periods ascending. One SQL statement.
  public List<Figure> series(int measure, OdsCode organisation) {
    return series(List.of(measure), List.of(organisation))
        .getOrDefault(organisation, Map.of())
        .getOrDefault(measure, List.of());
  }

  /// The releases of a measure: by period, then by revision. One SQL statement.
  public List<Release> releases(int measure) {
    return releases(List.of(measure));
  }

  /// The releases of measures: by measure, by period, then by revision. One SQL statement.
  public List<Release> releases(Collection<Integer> measures) {
    return measures.isEmpty() ? List.of() : rows.releases(measures, clock.instant());
  }

  /// All figures of a measure in a period, England and areas among them where they are published,
  /// by organisation's code. One SQL statement.
  ///
  /// @param releases those of the measure
  public List<OrganisationFigure> comparison(
      int measure, LocalDate period, List<Release> releases) {
    Instant now = clock.instant();
    int floor = floor(measure, period, releases);
    Map<OdsCode, OrganisationFigure> newest = new LinkedHashMap<>();
    rows.comparison(measure, period, floor, now)
        .forEach(found -> newest.put(found.organisation().code(), found));
    return new ArrayList<>(newest.values());
  }

  /// The releases of one period of each measure: by measure, then by revision. One SQL statement.
  public List<Release> releases(Map<Integer, LocalDate> periods) {
    return periods.isEmpty() ? List.of() : rows.releases(periods, clock.instant());
  }

  /// The values that organisations of a kind have in one period of each measure, in no order; those
  /// that are missing or hidden are left out. One SQL statement.
  ///
  /// @param releases those of the periods
  public Map<Integer, double[]> values(
      Map<Integer, LocalDate> periods, ReportingKind kind, List<Release> releases) {
    if (periods.isEmpty()) {
      return Map.of();
    }
    Map<Integer, Integer> floors = new HashMap<>();
    periods.forEach((measure, period) -> floors.put(measure, floor(measure, period, releases)));
    Map<Integer, Map<String, Optional<Double>>> newest = new HashMap<>();
    for (FigureRows.ValueRow row : rows.values(periods, kind, clock.instant())) {
      if (row.revision() >= floors.getOrDefault(row.measure(), 0)) {
        newest
            .computeIfAbsent(row.measure(), _ -> new HashMap<>())
            .put(row.organisation(), Optional.ofNullable(row.value()));
      }
    }
    Map<Integer, double[]> values = new HashMap<>();
    newest.forEach((measure, found) ->
        values.put(
            measure,
            found.values().stream()
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .toArray()));
    return values;
  }

  /// What the organisations of a region or an ICB have in one period of each measure. One SQL
  /// statement.
  ///
  /// @param releases those of the periods
  public Map<Integer, List<OrganisationFigure>> inArea(
      Map<Integer, LocalDate> periods, String area, List<Release> releases) {
    Map<Integer, Map<OdsCode, OrganisationFigure>> newest = new HashMap<>();
    if (!periods.isEmpty()) {
      for (FigureRows.SeriesRow row : rows.inArea(periods, area, clock.instant())) {
        if (row.figure().revision() >= floor(row.measure(), row.figure().period(), releases)) {
          newest
              .computeIfAbsent(row.measure(), _ -> new LinkedHashMap<>())
              .put(
                  row.organisation().code(),
                  new OrganisationFigure(row.organisation(), row.figure()));
        }
      }
    }
    Map<Integer, List<OrganisationFigure>> found = new HashMap<>();
    newest.forEach((measure, figures) -> found.put(measure, List.copyOf(figures.values())));
    return found;
  }

  /// What the organisations of a region or an ICB have, in all periods of a measure, ascending; who
  /// has neither a value nor hides one is left out. One SQL statement.
  public Map<LocalDate, List<Figure>> inArea(int measure, String area) {
    Map<LocalDate, Map<OdsCode, Figure>> newest = new TreeMap<>();
    for (FigureRows.SeriesRow row : rows.inArea(measure, area, clock.instant())) {
      newest
          .computeIfAbsent(row.figure().period(), _ -> new LinkedHashMap<>())
          .put(row.organisation().code(), row.figure());
    }
    Map<LocalDate, List<Figure>> found = new TreeMap<>();
    newest.forEach((period, figures) -> {
      List<Figure> counting =
          figures.values().stream()
              .filter(figure -> figure.hidden() || figure.value() != null)
              .toList();
      if (!counting.isEmpty()) {
        found.put(period, counting);
      }
    });
    return found;
  }

  /// From which revision on figures of a period count: the newest that brought the whole of it.
  private static int floor(int measure, LocalDate period, List<Release> releases) {
    return releases.stream()
        .filter(release ->
            release.measure() == measure
                && release.period().equals(period)
                && release.wholePeriod())
        .mapToInt(Release::revision)
        .max()
        .orElse(0);
  }

  /// Who has the codes; unknown ones are left out. One SQL statement.
  public Map<OdsCode, ReportingOrganisation> organisations(Collection<OdsCode> codes) {
    return codes.isEmpty()
        ? Map.of()
        : rows.organisations(codes).stream()
            .collect(Collectors.toMap(ReportingOrganisation::code, Function.identity()));
  }

  /// Whoever has the code, if anybody has figures under it. One SQL statement.
  public Optional<ReportingOrganisation> organisation(OdsCode code) {
    return Optional.ofNullable(organisations(List.of(code)).get(code));
  }
}
