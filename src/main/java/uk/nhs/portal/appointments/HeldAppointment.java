package uk.nhs.portal.appointments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.schedule.BookingRules;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PhoneNumber;

/// A slot that is kept for a patient while they check their answers.
///
/// @param heldUntil until when nobody else can take it
/// @param moves the patient's appointment that would move here; null for a new one
public record HeldAppointment(
    AppointmentId id,
    PatientId patient,
    OdsCode practice,
    HoldState state,
    SlotSummary slot,
    Instant heldUntil,
    @Nullable String reason,
    @Nullable PhoneNumber phone,
    @Nullable AppointmentId moves,
    BookingRules rules) {

  @Override
  public String toString() {
    return "HeldAppointment[" + id + ", " + state + "]";
  }
}
