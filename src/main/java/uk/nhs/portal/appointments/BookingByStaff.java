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
/// @param basedOn what it is booked for, as the module that asked for it calls it; null if nothing
///   did
public record BookingByStaff(
    OdsCode practice,
    PatientId patient,
    SlotId slot,
    @Nullable String reason,
    @Nullable PhoneNumber phone,
    UUID submitKey,
    @Nullable UUID basedOn) {

  /// @throws InvalidValue `reason.length`
  public BookingByStaff {
    reason = Answers.reason(reason);
  }

  /// A booking that nothing in the portal asked for.
  ///
  /// @throws InvalidValue `reason.length`
  public BookingByStaff(
      OdsCode practice,
      PatientId patient,
      SlotId slot,
      @Nullable String reason,
      @Nullable PhoneNumber phone,
      UUID submitKey) {
    this(practice, patient, slot, reason, phone, submitKey, null);
  }

  @Override
  public String toString() {
    return "BookingByStaff[" + slot + "]";
  }
}
