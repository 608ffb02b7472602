package uk.nhs.portal.performance.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.nhs.portal.performance.batches.MeasureCount;
import uk.nhs.portal.performance.batches.PeriodChange;
import uk.nhs.portal.performance.batches.StandingFigures;
import uk.nhs.portal.performance.batches.StandingRelease;
import uk.nhs.portal.performance.batches.StoredFigure;
import uk.nhs.portal.performance.measures.Measure;

/// What is to be done when all figures of a batch are there: England's sum, small numbers, and what
/// is different now.
@Component
class SettlePeriods {

  private static final String PUBLISHED = "PUBLISHED";
  private static final String SUMMED = "SUMMED";

  private final StandingFigures standing;
  private final BatchWriter batches;
  private final IntakeTables tables;

  SettlePeriods(StandingFigures standing, BatchWriter batches, IntakeTables tables) {
    this.standing = standing;
    this.batches = batches;
    this.tables = tables;
  }

  /// Settles the releases of a batch.
  ///
  /// @param measures that it was brought in for, also those without figures
  List<MeasureCount> settle(
      UUID batch, List<Measure> measures, boolean wholePeriods, List<OpenRelease> releases) {
    Map<Integer, List<OpenRelease>> byMeasure = new HashMap<>();
    releases.forEach(release ->
        byMeasure.computeIfAbsent(release.measure().id(), _ -> new ArrayList<>()).add(release));
    List<MeasureCount> counts = new ArrayList<>();
    for (Measure measure : measures) {
      OneMeasure one = new OneMeasure(measure, wholePeriods);
      byMeasure.getOrDefault(measure.id(), List.of()).forEach(one::settle);
      one.writeEngland();
      MeasureCount count = one.count();
      batches.count(batch, measure, count);
      counts.add(count);
    }
    return counts;
  }

  private final class OneMeasure {

    private final Measure measure;
    private final boolean wholePeriods;
    private final Map<LocalDate, List<StandingRelease>> earlier;
    private final List<OpenRelease> published = new ArrayList<>();
    private final List<FigureWriter.NewRow> sums = new ArrayList<>();
    private PeriodChange change = PeriodChange.NONE;

    OneMeasure(Measure measure, boolean wholePeriods) {
      this.measure = measure;
      this.wholePeriods = wholePeriods;
      this.earlier = standing.releases(measure.id());
    }

    void settle(OpenRelease release) {
      List<StandingRelease> counting =
          StandingRelease.countingBefore(
              earlier.getOrDefault(release.period(), List.of()), release.revision());
      if (release.hasEngland()) {
        published.add(release);
      }
      if (counting.isEmpty() && measure.suppressBelow() <= 1) {
        change = change.plus(new PeriodChange(release.figures(), 0, 0, 0));
        sum(release, release.sum(), Map.of());
        return;
      }
      Map<String, StoredFigure> before = figures(release, revisions(counting));
      Map<String, StoredFigure> own = figures(release, List.of(release.revision()));
      change = change.plus(PeriodChange.between(before, own, wholePeriods));
      Map<String, StoredFigure> together = new LinkedHashMap<>(wholePeriods ? Map.of() : before);
      together.putAll(own);
      Map<String, String> hidden = hide(release, together);
      if (!isPublished(counting) || wholePeriods) {
        sum(release, sumOf(together), hidden);
      }
    }

    private Map<String, String> hide(OpenRelease release, Map<String, StoredFigure> together) {
      if (measure.suppressBelow() <= 1) {
        return Map.of();
      }
      Map<String, String> hidden = new SmallFigures(measure, together.values()).hidden();
      List<FigureWriter.NewRow> again = new ArrayList<>();
      List<FigureWriter.Hidden> own = new ArrayList<>();
      hidden.forEach((code, why) -> {
        StoredFigure figure = together.get(code);
        if (figure == null || figure.hidden() != null) {
          return;
        }
        if (figure.revision() == release.revision()) {
          own.add(new FigureWriter.Hidden(release, code, why));
        } else { // it was shown before, and would give away what comes now
          again.add(
              new FigureWriter.NewRow(
                  0, release, Reporter.of(figure), CheckedFigure.of(figure), why));
        }
      });
      tables.hide(own);
      tables.add(again, _ -> {}, _ -> {});
      return hidden;
    }

    private static SumOfFigures sumOf(Map<String, StoredFigure> figures) {
      SumOfFigures sum = new SumOfFigures();
      figures.values().stream()
          .filter(figure -> figure.note() == null)
          .forEach(figure -> sum.add(figure.kind(), figure.numerator(), figure.denominator()));
      return sum;
    }

    private void sum(OpenRelease release, SumOfFigures sum, Map<String, String> hidden) {
      if (!measure.additive() || release.hasEngland()) {
        return;
      }
      String why = hidden.get(AreaReporters.ENGLAND.code());
      sum.total()
          .flatMap(total -> CheckedFigure.ofSum(measure, total))
          .ifPresent(england ->
              sums.add(new FigureWriter.NewRow(0, release, AreaReporters.ENGLAND, england, why)));
    }

    void writeEngland() {
      if (!sums.isEmpty()) {
        tables.add(List.of(AreaReporters.ENGLAND));
        tables.add(sums, _ -> {}, _ -> {});
        batches.englandIs(sums.stream().map(FigureWriter.NewRow::release).toList(), SUMMED);
      }
      batches.englandIs(published, PUBLISHED);
    }

    MeasureCount count() {
      return new MeasureCount(
          measure.id(),
          measure.code().value(),
          change.added(),
          change.changed(),
          change.gone(),
          change.unchanged());
    }

    private Map<String, StoredFigure> figures(OpenRelease release, List<Integer> revisions) {
      return standing.newest(measure.id(), release.period(), revisions);
    }

    private static List<Integer> revisions(List<StandingRelease> releases) {
      return releases.stream().map(StandingRelease::revision).toList();
    }

    private static boolean isPublished(List<StandingRelease> counting) {
      return counting.reversed().stream()
          .map(StandingRelease::england)
          .filter(england -> england != null)
          .findFirst()
          .filter(PUBLISHED::equals)
          .isPresent();
    }
  }
}
