package uk.nhs.portal.questionnaires;

/// How a condition compares an answer (FHIR `enableWhen.operator`, without `exists`).
public enum Comparison {
  EQUAL("="),
  NOT_EQUAL("!="),
  GREATER(">"),
  AT_LEAST(">="),
  LESS("<"),
  AT_MOST("<=");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  /// The sign, as in FHIR.
  public String sign() {
    return sign;
  }

  /// Whether it asks for more than being equal or not.
  public boolean isByOrder() {
    return this != EQUAL && this != NOT_EQUAL;
  }

  /// Whether it holds for the sign of a comparison, as `compareTo` gives it.
  boolean holdsFor(int order) {
    return switch (this) {
      case EQUAL -> order == 0;
      case NOT_EQUAL -> order != 0;
      case GREATER -> order > 0;
      case AT_LEAST -> order >= 0;
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
    };
  }
}
