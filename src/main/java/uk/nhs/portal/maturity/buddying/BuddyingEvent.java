package uk.nhs.portal.maturity.buddying;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;

/// Something that happened between two trusts.
///
/// @param by the trust that did it; null where a curator did
public record BuddyingEvent(What what, @Nullable OdsCode by, String note, Instant at) {

  /// What happened.
  public enum What {
    OFFERED,
    AGREED,
    DECLINED,
    ENDED
  }
}
