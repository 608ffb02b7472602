package uk.nhs.portal.performance.judgements;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.figures.Figure;
import uk.nhs.portal.performance.measures.Measure;

/// What several organisations counted together.
final class AddUp {

  private AddUp() {}

  /// One figure for all of them: hidden if one of them is, and null where that cannot be said,
  /// because they do not add up or one of them has not counted.
  ///
  /// @param figures of the same period, one at least
  static @Nullable Figure all(Measure measure, LocalDate period, List<Figure> figures) {
    if (figures.size() == 1) {
      return figures.getFirst();
    }
    int revision = figures.stream().mapToInt(Figure::revision).max().orElse(1);
    boolean provisional = figures.stream().anyMatch(Figure::provisional);
    if (figures.stream().anyMatch(Figure::hidden)) {
      return new Figure(period, revision, null, null, null, null, null, true, null, provisional);
    }
    if (!measure.additive() || figures.stream().anyMatch(each -> each.numerator() == null)) {
      return null;
    }
    boolean without = figures.stream().allMatch(each -> each.denominator() == null);
    if (!without && figures.stream().anyMatch(each -> each.denominator() == null)) {
      return null;
    }
    double numerator =
        figures.stream().map(Figure::numerator).mapToDouble(Objects::requireNonNull).sum();
    Double denominator =
        without
            ? null
            : (Double)
                figures.stream()
                    .map(Figure::denominator)
                    .mapToDouble(Objects::requireNonNull)
                    .sum();
    Double value = value(measure, numerator, denominator);
    return value == null
        ? null
        : new Figure(
            period, revision, numerator, denominator, value, null, null, false, null, provisional);
  }

  private static @Nullable Double value(
      Measure measure, double numerator, @Nullable Double denominator) {
    if (denominator == null) {
      return numerator;
    }
    return denominator == 0
        ? null
        : (Double) (measure.unit().multiplier() * numerator / denominator);
  }
}
