package uk.nhs.portal.charts;

import java.util.Locale;

/// What a point of an XmR chart tells: usual variation, or a special cause and its direction.
public enum PointType {
  COMMON_CAUSE,
  IMPROVEMENT,
  CONCERN,
  NEUTRAL_HIGH,
  NEUTRAL_LOW;

  /// The type of that name, with or without `special_cause_`: `special_cause_improvement`.
  public static PointType of(String word) {
    String name = word.startsWith("special_cause_") ? word.substring(14) : word;
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /// The ending of its classes in the styles; both neutral types look the same.
  String look() {
    return switch (this) {
      case COMMON_CAUSE -> "common";
      case IMPROVEMENT -> "improvement";
      case CONCERN -> "concern";
      case NEUTRAL_HIGH, NEUTRAL_LOW -> "neutral";
    };
  }
}
