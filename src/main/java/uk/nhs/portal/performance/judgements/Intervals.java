package uk.nhs.portal.performance.judgements;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.performance.statistics.Byar;
import uk.nhs.portal.performance.statistics.Confidence;
import uk.nhs.portal.performance.statistics.Interval;
import uk.nhs.portal.performance.statistics.Wilson;

/// The intervals of figures, in the measure's unit.
final class Intervals {

  private Intervals() {}

  /// The interval that the publication brings, else the one of the measure's method; null where the
  /// figure has no value, or its counts do not fit the method.
  static @Nullable Interval of95(Measure measure, Figure figure) {
    Double upper = figure.upper95();
    return figure.value() != null && upper != null
        ? new Interval(figure.lower95(), upper)
        : of(measure, figure, Confidence.PERCENT_95);
  }

  static @Nullable Interval of998(Measure measure, Figure figure) {
    return of(measure, figure, Confidence.PERCENT_99_8);
  }

  private static @Nullable Interval of(Measure measure, Figure figure, Confidence confidence) {
    Double count = figure.numerator();
    if (figure.value() == null || count == null || count < 0) {
      return null;
    }
    return switch (measure.interval()) {
      case WILSON -> wilson(measure, count, figure.denominator(), confidence);
      case BYAR -> byar(measure, count, figure.denominator(), confidence);
      case NONE -> null;
    };
  }

  private static @Nullable Interval wilson(
      Measure measure, double count, @Nullable Double of, Confidence confidence) {
    return of == null || of <= 0 || count > of
        ? null
        : Wilson.of(count, of, confidence).times(measure.unit().multiplier());
  }

  private static @Nullable Interval byar(
      Measure measure, double count, @Nullable Double of, Confidence confidence) {
    if (of == null) {
      return Byar.of(count, confidence);
    }
    return of <= 0 ? null : Byar.rate(count, of, measure.unit().multiplier(), confidence);
  }
}
