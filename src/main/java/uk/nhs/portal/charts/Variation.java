package uk.nhs.portal.charts;

import java.util.Locale;

/// What the latest point of an XmR chart says about variation.
public enum Variation {
  COMMON_CAUSE,
  CONCERN_HIGH,
  CONCERN_LOW,
  IMPROVEMENT_HIGH,
  IMPROVEMENT_LOW,
  NEUTRAL_HIGH,
  NEUTRAL_LOW;

  /// The variation of that name: `concern_high`.
  public static Variation of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
