package uk.nhs.portal.registration.answers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.PhoneNumber;

/// How the practice reaches people.
///
/// @param way what they like best; null while they have not said
/// @param inEmergency whom to tell if somebody becomes very ill, the first one first; at most two
public record Contact(
    @Nullable PhoneNumber phone,
    @Nullable PhoneNumber secondPhone,
    @Nullable EmailAddress email,
    @Nullable Way way,
    List<EmergencyContact> inEmergency) {

  public Contact {
    inEmergency = List.copyOf(inEmergency);
  }

  /// What people like best.
  public enum Way {
    TEXT,
    CALL,
    EMAIL,
    LETTER
  }

  /// Somebody to tell.
  ///
  /// @param relationship in the words of whoever named them
  public record EmergencyContact(String name, String relationship, PhoneNumber phone) {

    @Override
    public String toString() {
      return "EmergencyContact[***]";
    }
  }

  @Override
  public String toString() {
    return "Contact[" + way + "]";
  }
}
