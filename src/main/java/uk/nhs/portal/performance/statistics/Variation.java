package uk.nhs.portal.performance.statistics;

import java.util.Locale;

/// The variation icon of a chart: what its latest point says, and on which side.
public enum Variation {
  COMMON_CAUSE,
  CONCERN_HIGH,
  CONCERN_LOW,
  IMPROVEMENT_HIGH,
  IMPROVEMENT_LOW,
  NEUTRAL_HIGH,
  NEUTRAL_LOW;

  static Variation of(SpecialCause latest, Polarity polarity) {
    boolean high = latest.direction() > 0;
    return switch (PointType.of(latest, polarity)) {
      case COMMON_CAUSE -> COMMON_CAUSE;
      case IMPROVEMENT -> high ? IMPROVEMENT_HIGH : IMPROVEMENT_LOW;
      case CONCERN -> high ? CONCERN_HIGH : CONCERN_LOW;
      case NEUTRAL_HIGH -> NEUTRAL_HIGH;
      case NEUTRAL_LOW -> NEUTRAL_LOW;
    };
  }

  /// The icon's name, such as `concern_low`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
