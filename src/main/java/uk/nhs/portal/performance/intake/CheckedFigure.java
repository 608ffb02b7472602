package uk.nhs.portal.performance.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.batches.StoredFigure;
import uk.nhs.portal.performance.measures.Frequency;
import uk.nhs.portal.performance.measures.Measure;

/// The numbers of a figure that can be true.
///
/// @param value null only where there is a note
record CheckedFigure(
    @Nullable Double numerator,
    @Nullable Double denominator,
    @Nullable Double value,
    @Nullable Double lower95,
    @Nullable Double upper95,
    @Nullable String note) {

  private static final LocalDate EARLIEST = LocalDate.of(1948, 7, 5); // when the NHS began
  private static final double LARGEST = 1e15; // whole numbers are exact up to there

  /// A figure that is not there, and why.
  private static CheckedFigure absent(String note) {
    return new CheckedFigure(null, null, null, null, null, note);
  }

  /// The figure's numbers, the value computed from numerator and denominator where it has both.
  ///
  /// @throws FigureRefused if they cannot be true
  static CheckedFigure of(NewFigure figure, LocalDate today) {
    period(figure.period(), figure.measure().frequency(), today);
    if (figure.note() != null) {
      return absent(figure.note());
    }
    Double numerator = count(figure.numerator(), "numerator");
    Double denominator = count(figure.denominator(), "denominator");
    finite(figure.value(), "value");
    if (numerator == null && figure.value() == null) {
      return absent(NewFigure.MISSING);
    }
    if (denominator != null && denominator == 0) {
      return withoutDenominator(figure, numerator);
    }
    Double value = value(figure, numerator, denominator);
    proportion(figure.measure(), numerator, denominator, value);
    interval(figure);
    return new CheckedFigure(
        numerator, denominator, value, figure.lower95(), figure.upper95(), null);
  }

  /// A figure that is stored already.
  static CheckedFigure of(StoredFigure stored) {
    return new CheckedFigure(
        stored.numerator(),
        stored.denominator(),
        stored.value(),
        stored.lower95(),
        stored.upper95(),
        stored.note());
  }

  /// The figure of a sum, if it is not a part of nothing.
  static Optional<CheckedFigure> ofSum(Measure measure, SumOfFigures.Total total) {
    Double denominator = total.denominator();
    if (denominator != null && denominator == 0) {
      return Optional.empty();
    }
    double value =
        denominator == null
            ? total.numerator()
            : measure.unit().multiplier() * total.numerator() / denominator;
    return Optional.of(new CheckedFigure(total.numerator(), denominator, value, null, null, null));
  }

  boolean isAbsent() {
    return value == null;
  }

  private static void period(LocalDate period, Frequency frequency, LocalDate today) {
    if (period.isAfter(today)) {
      throw new FigureRefused("period", "period.future", period.toString());
    }
    if (period.isBefore(EARLIEST)) {
      throw new FigureRefused("period", "period.early", period.toString());
    }
    boolean anyDay = frequency == Frequency.DAY || frequency == Frequency.WEEK;
    if (!anyDay && period.getDayOfMonth() != 1) {
      throw new FigureRefused("period", "period.first-day", period.toString());
    }
  }

  private static @Nullable Double count(@Nullable Double number, String column) {
    finite(number, column);
    if (number != null && number < 0) {
      throw new FigureRefused(column, "number.negative");
    }
    return number;
  }

  private static void finite(@Nullable Double number, String column) {
    if (number != null && !(Math.abs(number) <= LARGEST)) { // also not a number
      throw new FigureRefused(column, "number.range");
    }
  }

  private static CheckedFigure withoutDenominator(NewFigure figure, @Nullable Double numerator) {
    if (numerator != null && numerator > 0) {
      throw new FigureRefused("denominator", "denominator.zero");
    }
    if (figure.value() != null && figure.value() != 0) {
      throw new FigureRefused("value", "value.of-nothing");
    }
    return absent(NewFigure.NO_DENOMINATOR);
  }

  private static Double value(
      NewFigure figure, @Nullable Double numerator, @Nullable Double denominator) {
    Measure measure = figure.measure();
    Double said = figure.value();
    if (numerator != null && denominator != null) {
      double computed = measure.unit().multiplier() * numerator / denominator;
      finite(computed, "value");
      if (said != null && !agrees(said, computed)) {
        throw new FigureRefused("value", "value.disagrees", shown(said), shown(computed));
      }
      return computed;
    }
    if (said != null) {
      return said;
    }
    if (numerator == null || measure.unit().isProportion() || measure.unit().isRate()) {
      throw new FigureRefused("denominator", "denominator.empty");
    }
    return numerator;
  }

  /// Whether a value is the computed one, rounded or cut to its own decimals.
  private static boolean agrees(double said, double computed) {
    int decimals = Math.max(0, BigDecimal.valueOf(said).stripTrailingZeros().scale());
    return Math.abs(said - computed) <= Math.pow(10, -decimals) + 1e-9 * Math.abs(computed);
  }

  private static void proportion(
      Measure measure, @Nullable Double numerator, @Nullable Double denominator, double value) {
    if (!measure.unit().isProportion()) {
      return;
    }
    if (numerator != null && denominator != null && numerator > denominator) {
      throw new FigureRefused(
          "numerator", "numerator.over-denominator", shown(numerator), shown(denominator));
    }
    if (value > measure.unit().multiplier()) {
      throw new FigureRefused("value", "value.over-whole", shown(value));
    }
    if (value < 0) {
      throw new FigureRefused("value", "number.negative");
    }
  }

  private static void interval(NewFigure figure) {
    finite(figure.lower95(), "lower95");
    finite(figure.upper95(), "upper95");
    if (figure.lower95() != null
        && figure.upper95() != null
        && figure.lower95() > figure.upper95()) {
      throw new FigureRefused("lower95", "interval.order");
    }
  }

  static String shown(double number) {
    BigDecimal exact = BigDecimal.valueOf(number);
    return (exact.scale() > 6 ? exact.setScale(6, RoundingMode.HALF_UP) : exact)
        .stripTrailingZeros()
        .toPlainString();
  }
}
