package uk.nhs.portal.performance.statistics;

import java.util.Locale;

/// The assurance icon of a chart: whether the process, left as it is, can be relied on to meet the
/// target. Whoever has no target, or no direction, has none.
public enum Assurance {
  /// Every value that chance allows meets the target.
  PASS("consistent_pass"),
  /// No value that chance allows meets it.
  FAIL("consistent_fail"),
  /// The target lies within the limits, or on one: sometimes met, sometimes not.
  INCONSISTENT("inconsistent");

  private final String type;

  Assurance(String type) {
    this.type = type;
  }

  static Assurance of(double target, ProcessLimits limits, boolean increaseIsBetter) {
    if (target > limits.upper()) {
      return increaseIsBetter ? FAIL : PASS;
    }
    if (target < limits.lower()) {
      return increaseIsBetter ? PASS : FAIL;
    }
    return INCONSISTENT;
  }

  /// The icon's name: `pass`, `fail` or `inconsistent`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The name of the type: `consistent_pass`, `consistent_fail` or `inconsistent`.
  public String type() {
    return type;
  }
}
