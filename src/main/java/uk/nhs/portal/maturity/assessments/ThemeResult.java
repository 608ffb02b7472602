package uk.nhs.portal.maturity.assessments;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A theme of an assessment: what the trust said of itself, what its reviewers said, and what came
/// of it.
public record ThemeResult(
    Theme theme, ThemeScore own, @Nullable Word review, @Nullable Word reply) {

  /// The score that counts: the trust's own, unless it accepted the one that reviewers proposed.
  public BigDecimal score() {
    BigDecimal proposed = review == null ? null : review.proposed();
    return proposed != null && reply != null && reply.agrees() ? proposed : own.mean();
  }

  /// Whether the reviewers proposed another score.
  public boolean isDisputed() {
    return review != null && !review.agrees();
  }
}
