package uk.nhs.portal.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;

/// One act on one thing, as a feature tells it to the trail; nothing in it is in free text.
///
/// @param what the kind of thing, e.g. `appointment`; at most 40 characters
/// @param whatId which one; at most 64 characters, never an NHS number, a name or an address
/// @param patient whose data it is, where it is somebody's
/// @param organisation on whose premises or behalf, where there is one
/// @param detail a code that says more, e.g. `by-phone`; may be empty, at most 200 characters
public record AuditEntry(
    Act act,
    String what,
    String whatId,
    @Nullable UUID patient,
    @Nullable OdsCode organisation,
    String detail) {

  public AuditEntry {
    within(40, what);
    within(64, whatId);
    within(200, detail);
  }

  /// An act on something that belongs to no patient and no organisation.
  public static AuditEntry of(Act act, String what, String whatId, String detail) {
    return new AuditEntry(act, what, whatId, null, null, detail);
  }

  private static void within(int longest, String text) {
    if (text.length() > longest) {
      throw new IllegalArgumentException("an audit entry's field is longer than " + longest);
    }
  }
}
