package uk.nhs.portal.performance.scorecards;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.DirectoryEntry;
import uk.nhs.portal.organisations.FindOrganisations;
import uk.nhs.portal.performance.figures.ReportingOrganisation;
import uk.nhs.portal.performance.judgements.History;
import uk.nhs.portal.performance.judgements.OrganisationSeries;
import uk.nhs.portal.performance.judgements.SeriesOf;
import uk.nhs.portal.performance.measures.FindMeasures;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.measures.MeasureCode;

/// Reads some organisations in one measure. At most four SQL statements.
@Service
@Transactional(readOnly = true)
public class PutSideBySide {

  private final FindMeasures measures;
  private final FindOrganisations organisations;
  private final SeriesOf series;

  PutSideBySide(FindMeasures measures, FindOrganisations organisations, SeriesOf series) {
    this.measures = measures;
    this.organisations = organisations;
    this.series = series;
  }

  /// The organisations, if there is a measure with the code.
  ///
  /// @param wanted null for the newest period; one without figures counts as null
  public Optional<SideBySide> of(
      MeasureCode code, List<OdsCode> codes, @Nullable LocalDate wanted) {
    return measures.byCode(code).map(measure -> sideBySide(measure, codes, wanted));
  }

  private SideBySide sideBySide(Measure measure, List<OdsCode> codes, @Nullable LocalDate wanted) {
    List<OrganisationSeries> read = series.of(List.of(measure), codes, History.BROKEN);
    OrganisationSeries england =
        read.stream().filter(each -> each.organisation().isEngland()).findFirst().orElse(null);
    List<OrganisationSeries> own =
        read.stream().filter(each -> codes.contains(each.organisation().code())).toList();
    List<LocalDate> periods =
        own.stream()
            .flatMap(each -> each.judged().figures().stream())
            .map(each -> each.figure().period())
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    LocalDate period =
        periods.contains(wanted) ? wanted : periods.isEmpty() ? null : periods.getFirst();
    return new SideBySide(
        own.isEmpty() ? measure : own.getFirst().judged().measure(),
        periods,
        period,
        own,
        without(codes, own),
        england);
  }

  private List<SideBySide.Named> without(List<OdsCode> codes, List<OrganisationSeries> own) {
    Set<OdsCode> with =
        own.stream().map(each -> each.organisation().code()).collect(Collectors.toSet());
    List<OdsCode> missing =
        codes.stream()
            .filter(code -> !with.contains(code) && !code.equals(ReportingOrganisation.ENGLAND))
            .toList();
    Map<OdsCode, DirectoryEntry> entries =
        missing.isEmpty() ? Map.of() : organisations.directory(missing);
    return missing.stream()
        .map(code -> {
          DirectoryEntry entry = entries.get(code);
          return new SideBySide.Named(code, entry == null ? code.value() : entry.name());
        })
        .toList();
  }
}
