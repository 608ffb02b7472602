package uk.nhs.portal.maturity.buddying;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;

/// A trust looks for buddies.
///
/// @param closedAt null while it looks
public record BuddyRequest(
    UUID id,
    OdsCode trust,
    Set<BuddyTopic> strengths,
    Set<BuddyTopic> needs,
    String words,
    Instant askedAt,
    @Nullable Instant closedAt) {

  public BuddyRequest {
    strengths = Set.copyOf(strengths);
    needs = Set.copyOf(needs);
  }
}
