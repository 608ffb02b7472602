package uk.nhs.portal.performance.scorecards;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.areas.FindAreas;
import uk.nhs.portal.organisations.areas.NhsArea;
import uk.nhs.portal.organisations.successions.FindSuccessions;
import uk.nhs.portal.performance.figures.ReadFigures;
import uk.nhs.portal.performance.figures.Release;
import uk.nhs.portal.performance.figures.ReportingOrganisation;
import uk.nhs.portal.performance.judgements.History;
import uk.nhs.portal.performance.judgements.JudgeComparison;
import uk.nhs.portal.performance.judgements.JudgedComparison;
import uk.nhs.portal.performance.judgements.OrganisationSeries;
import uk.nhs.portal.performance.judgements.SeriesOf;
import uk.nhs.portal.performance.measures.FindMeasures;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.measures.MeasureCode;

/// Reads everything about one measure: all its organisations in one period, England over time, and
/// perhaps one organisation over time.
@Service
@Transactional(readOnly = true)
public class LookAtMeasure {

  private final FindMeasures measures;
  private final ReadFigures figures;
  private final SeriesOf series;
  private final JudgeComparison judge;
  private final FindAreas areas;
  private final FindSuccessions successions;

  LookAtMeasure(
      FindMeasures measures,
      ReadFigures figures,
      SeriesOf series,
      JudgeComparison judge,
      FindAreas areas,
      FindSuccessions successions) {
    this.measures = measures;
    this.figures = figures;
    this.series = series;
    this.judge = judge;
    this.areas = areas;
    this.successions = successions;
  }

  /// The measure, if there is one with the code. Four SQL statements; with an organisation one
  /// more, and another one if it is none of today's.
  ///
  /// @param period null for the newest; one that is not public counts as null
  public Optional<MeasureSight> of(
      MeasureCode code, @Nullable LocalDate period, @Nullable OdsCode about, History history) {
    return measures.byCode(code).map(measure -> sight(measure, period, about, history));
  }

  private MeasureSight sight(
      Measure defined, @Nullable LocalDate wanted, @Nullable OdsCode about, History history) {
    List<Release> releases = figures.releases(defined.id());
    List<LocalDate> periods =
        releases.stream()
            .map(Release::period)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    Measure measure = defined.over(periods);
    LocalDate period =
        periods.contains(wanted) ? wanted : periods.isEmpty() ? null : periods.getFirst();
    JudgedComparison comparison =
        judge.of(
            measure,
            period == null ? List.of() : figures.comparison(measure.id(), period, releases));
    List<OrganisationSeries> read =
        series.of(List.of(measure), about == null ? List.of() : List.of(about), history);
    OrganisationSeries england = find(read, ReportingOrganisation.ENGLAND);
    OrganisationSeries own = about == null ? null : find(read, about);
    NhsArea area = about == null ? null : areas.byCode(about.value()).orElse(null);
    if (own == null && area != null) {
      own = series.added(measure, area, england).orElse(null);
    }
    MeasureSight sight =
        new MeasureSight(measure, periods, period, comparison, releases, england, own, null);
    return about == null || area != null ? sight : withToday(sight, about);
  }

  /// Asks what became of an organisation only where it may have become something else.
  private MeasureSight withToday(MeasureSight sight, OdsCode about) {
    boolean open =
        about.equals(ReportingOrganisation.ENGLAND)
            || sight
                .placed(about)
                .filter(each -> each.organisation().closedOn() == null)
                .isPresent();
    OdsCode today = open ? about : successions.today(about);
    return today.equals(about)
        ? sight
        : new MeasureSight(
            sight.measure(),
            sight.periods(),
            sight.period(),
            sight.comparison(),
            sight.releases(),
            sight.england(),
            sight.organisation(),
            today);
  }

  private static @Nullable OrganisationSeries find(List<OrganisationSeries> read, OdsCode code) {
    return read.stream()
        .filter(each -> each.organisation().code().equals(code))
        .findFirst()
        .orElse(null);
  }
}
