package uk.nhs.portal.maturity.assessments;

import java.math.BigDecimal;
import java.math.MathContext;

/// What a trust's answers to the questions of a theme come to.
///
/// @param points the sum of the answers' points
/// @param answers how many questions they answer, one at least
public record ThemeScore(String theme, int points, int answers) {

  public ThemeScore {
    if (answers < 1) {
      throw new IllegalArgumentException("a theme without answers has no score");
    }
  }

  /// The mean of the answers' points.
  public BigDecimal mean() {
    return BigDecimal.valueOf(points).divide(BigDecimal.valueOf(answers), MathContext.DECIMAL64);
  }
}
