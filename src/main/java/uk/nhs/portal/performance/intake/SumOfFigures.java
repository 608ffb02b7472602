package uk.nhs.portal.performance.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.figures.ReportingKind;

/// What the figures of one period add up to, where they can be added up.
///
/// Organisations, boards and regions may all have figures, and the same patients are behind them:
/// only the finest kind that there is counts.
final class SumOfFigures {

  private final Map<Level, Sum> levels = new EnumMap<>(Level.class);

  /// Counts one figure; without a numerator it only says that the sum would not be complete.
  void add(ReportingKind kind, @Nullable Double numerator, @Nullable Double denominator) {
    Level level = Level.of(kind);
    if (level != null) {
      levels.computeIfAbsent(level, _ -> new Sum()).add(numerator, denominator);
    }
  }

  /// The sum, if every figure has a numerator, and all or none have a denominator.
  Optional<Total> total() {
    return levels.values().stream().findFirst().flatMap(Sum::total);
  }

  /// @param denominator null for plain counts
  record Total(double numerator, @Nullable Double denominator) {}

  private enum Level {
    ORGANISATIONS,
    BOARDS,
    REGIONS;

    static @Nullable Level of(ReportingKind kind) {
      return switch (kind) {
        case ENGLAND -> null;
        case REGION -> REGIONS;
        case ICB -> BOARDS;
        case TRUST, GP_PRACTICE, PHARMACY, HOSPITAL, OTHER -> ORGANISATIONS;
      };
    }
  }

  private static final class Sum {

    private double numerator;
    private double denominator;
    private long figures;
    private long denominators;
    private boolean incomplete;

    void add(@Nullable Double n, @Nullable Double d) {
      figures++;
      if (n == null) {
        incomplete = true;
        return;
      }
      numerator += n;
      if (d != null) {
        denominator += d;
        denominators++;
      }
    }

    Optional<Total> total() {
      if (incomplete || (denominators != 0 && denominators != figures)) {
        return Optional.empty();
      }
      return Optional.of(new Total(numerator, denominators == 0 ? null : denominator));
    }
  }
}
