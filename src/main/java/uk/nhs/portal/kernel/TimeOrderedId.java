package uk.nhs.portal.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// Identities that the application assigns itself: UUIDs of version 7 (RFC 9562), which grow with
/// time, so that an index fills at its end.
public final class TimeOrderedId {

  private TimeOrderedId() {}

  /// An identity that nobody has had before.
  public static UUID next() {
    return UuidCreator.getTimeOrderedEpoch();
  }
}
