package uk.nhs.portal.performance.statistics;

/// What a point of an XmR chart means, given which direction is an improvement.
public enum PointType {
  COMMON_CAUSE("common_cause"),
  IMPROVEMENT("special_cause_improvement"),
  CONCERN("special_cause_concern"),
  NEUTRAL_HIGH("special_cause_neutral_high"),
  NEUTRAL_LOW("special_cause_neutral_low");

  private final String word;

  PointType(String word) {
    this.word = word;
  }

  static PointType of(SpecialCause cause, Polarity polarity) {
    if (cause.direction() == 0) {
      return COMMON_CAUSE;
    }
    if (polarity == Polarity.NEUTRAL) {
      return cause.direction() > 0 ? NEUTRAL_HIGH : NEUTRAL_LOW;
    }
    return cause.direction() == polarity.direction() ? IMPROVEMENT : CONCERN;
  }

  /// As NHSRplotthedots and the open data write it.
  public String word() {
    return word;
  }
}
