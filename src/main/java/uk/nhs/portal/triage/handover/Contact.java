package uk.nhs.portal.triage.handover;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.kernel.PhoneNumber;

/// How the practice reaches the person.
///
/// @param speaksForThem who answered for them; null if they did it themselves
public record Contact(
    PhoneNumber phone, @Nullable EmailAddress email, @Nullable PersonName speaksForThem) {

  @Override
  public String toString() {
    return "Contact[***]";
  }
}
