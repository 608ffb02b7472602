package uk.nhs.portal.maturity.assessments;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What one of the two trusts says about a theme.
///
/// @param agrees of a review: the score is right; of a reply: the proposed one is
/// @param proposed of a review that does not agree: the score that would be right
/// @param text why; compulsory where they do not agree
public record Word(
    String theme,
    Kind kind,
    boolean agrees,
    @Nullable BigDecimal proposed,
    String text,
    Instant at) {

  /// Who says it.
  public enum Kind {
    /// The reviewing trust.
    REVIEW,
    /// The trust that was reviewed.
    REPLY
  }
}
