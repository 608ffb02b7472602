package uk.nhs.portal.performance.statistics;

/// What a comparison says about an organisation: the thirteen outcomes of Fingertips.
///
/// With a polarity it is *better* or *worse*, without one *higher* or *lower*. The strongest words
/// are those beyond 99.8 per cent, or of the outer fifths.
public enum Outcome {
  NOT_COMPARED,
  LOWEST,
  LOWER,
  LOW,
  MIDDLE,
  HIGH,
  HIGHER,
  HIGHEST,
  BETTER,
  BEST,
  WORSE,
  WORST,
  SIMILAR;

  /// @param side 1 above what it is compared with, -1 below, 0 neither
  static Outcome of(int side, Polarity polarity) {
    return switch (side * (polarity == Polarity.NEUTRAL ? 1 : polarity.direction())) {
      case 0 -> SIMILAR;
      case 1 -> polarity == Polarity.NEUTRAL ? HIGHER : BETTER;
      default -> polarity == Polarity.NEUTRAL ? LOWER : WORSE;
    };
  }

  /// The stronger word of the same direction.
  Outcome far() {
    return switch (this) {
      case BETTER -> BEST;
      case WORSE -> WORST;
      case HIGHER -> HIGHEST;
      case LOWER -> LOWEST;
      case NOT_COMPARED, LOWEST, LOW, MIDDLE, HIGH, HIGHEST, BEST, WORST, SIMILAR -> this;
    };
  }
}
