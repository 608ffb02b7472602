package uk.nhs.portal.maturity.buddying;

import java.util.List;
import java.util.UUID;
import uk.nhs.portal.kernel.OdsCode;

/// Two trusts and what happened between them.
///
/// @param one the first by its code
public record Buddying(UUID id, OdsCode one, OdsCode other, List<BuddyingEvent> events) {

  public Buddying {
    events = List.copyOf(events);
  }

  public BuddyingState state() {
    return BuddyingState.after(events);
  }

  public boolean isOf(OdsCode trust) {
    return trust.equals(one) || trust.equals(other);
  }

  public OdsCode partnerOf(OdsCode trust) {
    return trust.equals(one) ? other : one;
  }

  /// Whether the trust has still to say whether it wants to.
  public boolean waitsFor(OdsCode trust) {
    return isOf(trust)
        && state() instanceof BuddyingState.Offered offered
        && !offered.agreed().contains(trust);
  }

  /// Whether the public may know: both have agreed, now or once.
  public boolean isPublic() {
    return switch (state()) {
      case BuddyingState.Agreed _ -> true;
      case BuddyingState.Ended ended -> ended.since() != null;
      case BuddyingState.Offered _, BuddyingState.Declined _ -> false;
    };
  }
}
