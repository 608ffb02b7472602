package uk.nhs.portal.appointments;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PhoneNumber;

/// What staff enter to book for a patient who is on the phone or at the desk.
///
/// @param reason at most 150 characters
/// @param phone where to ring, for an appointment by telephone; otherwise the patient's own number
/// @param submitKey minted by the page; the same key again has the answer of the first time
public record BookingByStaff(
    OdsCode practice,
    PatientId patient,
    SlotId slot,
    @Nullable String reason,
    @Nullable PhoneNumber phone,
    UUID submitKey) {

  /// @throws InvalidValue `reason.length`
  public BookingByStaff {
    reason = Answers.reason(reason);
  }

  @Override
  public String toString() {
    return "BookingByStaff[" + slot + "]";
  }
}
