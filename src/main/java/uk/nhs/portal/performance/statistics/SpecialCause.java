package uk.nhs.portal.performance.statistics;

/// Why a point of an XmR chart is more than chance, in the words of NHSRplotthedots 0.2.2.
///
/// The first rule that holds wins, in the order in which they stand here.
public enum SpecialCause {
  ABOVE_UCL("Above UCL", 1),
  BELOW_LCL("Below LCL", -1),
  TREND_INCREASING("7 Point Trend (Increasing)", 1),
  TREND_DECREASING("7 Point Trend (Decreasing)", -1),
  TWO_IN_THREE_ABOVE("2 in 3 Above CL", 1),
  TWO_IN_THREE_BELOW("2 in 3 Below CL", -1),
  SEVEN_ABOVE("7 Points Above CL", 1),
  SEVEN_BELOW("7 Points Below CL", -1),
  /// Chance: nothing to explain.
  COMMON_CAUSE("Common Cause", 0);

  private final String word;
  private final int direction;

  SpecialCause(String word, int direction) {
    this.word = word;
    this.direction = direction;
  }

  public String word() {
    return word;
  }

  /// 1 for above or increasing, -1 for below or decreasing, 0 for chance.
  public int direction() {
    return direction;
  }
}
