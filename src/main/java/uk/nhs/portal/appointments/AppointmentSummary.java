package uk.nhs.portal.appointments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.schedule.BookingRules;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PhoneNumber;

/// An appointment as pages show it.
///
/// @param reference what people say on the phone, `GHK-4F7-2Q9`
/// @param reason why the patient comes, in their words; at most 150 characters
/// @param phone where to ring the patient, for an appointment by telephone
/// @param rules of the practice: advice, and until when the patient can change something
/// @param calendarSequence grows with each change, for the calendar file
public record AppointmentSummary(
    AppointmentId id,
    String reference,
    PatientId patient,
    OdsCode practice,
    AppointmentStatus status,
    SlotSummary slot,
    @Nullable String reason,
    @Nullable PhoneNumber phone,
    BookingRules rules,
    int calendarSequence) {

  /// Whether the patient can still cancel or change it online.
  public boolean canChange(Instant now) {
    return status == AppointmentStatus.BOOKED && !now.isAfter(rules.lastChange(slot.startsAt()));
  }

  AppointmentSummary booked() {
    return become(AppointmentStatus.BOOKED, calendarSequence);
  }

  AppointmentSummary cancelled() {
    return become(AppointmentStatus.CANCELLED, calendarSequence + 1);
  }

  AppointmentSummary movedTo(
      SlotSummary to, @Nullable String newReason, @Nullable PhoneNumber newPhone) {
    return new AppointmentSummary(
        id,
        reference,
        patient,
        practice,
        status,
        to,
        newReason,
        newPhone,
        rules,
        calendarSequence + 1);
  }

  private AppointmentSummary become(AppointmentStatus then, int sequence) {
    return new AppointmentSummary(
        id, reference, patient, practice, then, slot, reason, phone, rules, sequence);
  }

  @Override
  public String toString() {
    return "AppointmentSummary[" + id + ", " + status + "]";
  }
}
