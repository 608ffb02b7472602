package uk.nhs.portal.maturity.funding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is known of the money of a participant. Null is unknown, and never nothing.
///
/// @param maximum what it can get at most
/// @param agreed what was agreed; at most the maximum
/// @param matchedRequired whether it has to put in as much itself
/// @param matched what it puts in itself; at least what was agreed, if that is required
public record NewAgreement(
    UUID participant,
    @Nullable Money maximum,
    @Nullable Money agreed,
    boolean matchedRequired,
    @Nullable Money matched,
    String note,
    String source) {

  /// What phases may come to together; null where nobody knows.
  public @Nullable Money most() {
    return agreed == null ? maximum : agreed;
  }
}
