package uk.nhs.portal.performance.statistics;

import java.util.Locale;

/// Which direction of a measure is an improvement.
public enum Polarity {
  /// Higher values are better.
  INCREASE(1),
  /// Lower values are better.
  DECREASE(-1),
  /// Nobody says which is better.
  NEUTRAL(0);

  private final int direction;

  Polarity(int direction) {
    this.direction = direction;
  }

  /// 1 where a rise is an improvement, -1 where a fall is, 0 where neither is.
  public int direction() {
    return direction;
  }

  /// As definitions and open data write it: `increase`, `decrease` or `neutral`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
