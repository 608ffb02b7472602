package uk.nhs.portal.performance.figures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
    Map<OdsCode, Map<Integer, TreeMap<LocalDate, Figure>>> found = new LinkedHashMap<>();
    if (!measures.isEmpty() && !organisations.isEmpty()) {
      for (FigureRows.SeriesRow row : rows.series(measures, organisations, clock.instant())) {
        found
            .computeIfAbsent(row.organisation(), _ -> new LinkedHashMap<>())
            .computeIfAbsent(row.measure(), _ -> new TreeMap<>())
            .put(row.figure().period(), row.figure()); // the newest revision comes last
      }
    }
    Map<OdsCode, Map<Integer, List<Figure>>> series = new LinkedHashMap<>();
    found.forEach((organisation, measured) -> {
      Map<Integer, List<Figure>> lists = new LinkedHashMap<>();
      measured.forEach((measure, periods) -> lists.put(measure, List.copyOf(periods.values())));
      series.put(organisation, lists);
    });
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
    int floor =
        releases.stream()
            .filter(release -> release.period().equals(period) && release.wholePeriod())
            .mapToInt(Release::revision)
            .max()
            .orElse(0);
    Map<OdsCode, OrganisationFigure> newest = new LinkedHashMap<>();
    rows.comparison(measure, period, floor, now)
        .forEach(found -> newest.put(found.organisation().code(), found));
    return new ArrayList<>(newest.values());
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
