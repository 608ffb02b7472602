package uk.nhs.portal.performance.judgements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.measures.ChartRules;
import uk.nhs.portal.performance.measures.ComparisonMethod;
import uk.nhs.portal.performance.measures.DefinitionSheet;
import uk.nhs.portal.performance.measures.Frequency;
import uk.nhs.portal.performance.measures.IntervalMethod;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.measures.MeasureCode;
import uk.nhs.portal.performance.measures.MeasureUnit;
import uk.nhs.portal.performance.statistics.Polarity;

/// Measures and figures for tests.
public final class TestMeasures {

  static final LocalDate START = LocalDate.of(2023, 1, 1);

  private TestMeasures() {}

  /// Per cent seen within four hours, monthly.
  public static Measure waits(Polarity polarity, @Nullable Double target) {
    return of("%", polarity, target, IntervalMethod.WILSON, ComparisonMethod.CI95, true);
  }

  /// Any measure.
  public static Measure of(
      String unit,
      Polarity polarity,
      @Nullable Double target,
      IntervalMethod interval,
      ComparisonMethod comparison,
      boolean additive) {
    return new Measure(
        1,
        MeasureCode.of("waits"),
        1,
        "Seen within 4 hours",
        "Urgent care",
        new MeasureUnit(unit),
        polarity,
        Frequency.MONTH,
        1,
        new ChartRules(target, List.of(), null, true),
        interval,
        comparison,
        0,
        additive,
        Set.of(),
        new DefinitionSheet("", "", "", "", "", "", null, "", "", null, List.of()),
        null);
  }

  /// Some in a thousand, in so many months after [#START].
  public static Figure of1000(int month, double numerator) {
    return figure(month, numerator, 1_000.0);
  }

  static Figure figure(int month, double numerator, double denominator) {
    return new Figure(
        START.plusMonths(month),
        1,
        numerator,
        denominator,
        100 * numerator / denominator,
        null,
        null,
        false,
        null,
        false);
  }

  static Figure hidden(int month) {
    return new Figure(START.plusMonths(month), 1, null, null, null, null, null, true, null, false);
  }

  static Figure missing(int month) {
    return new Figure(
        START.plusMonths(month), 1, null, null, null, null, null, false, "not-reported", false);
  }

  /// Months one after the other, each in a thousand.
  static List<Figure> months(double... numerators) {
    List<Figure> figures = new ArrayList<>();
    for (double numerator : numerators) {
      figures.add(of1000(figures.size(), numerator));
    }
    return figures;
  }
}
