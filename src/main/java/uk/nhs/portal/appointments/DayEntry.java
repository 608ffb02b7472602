package uk.nhs.portal.appointments;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.identity.needs.Needs;
import uk.nhs.portal.messages.Delivery;

/// A line of a practice's day list.
///
/// @param needs what the patient needs, as far as it is known
/// @param elsewhere whether the practice does not look after the patient any more
/// @param told how the latest message about it was delivered; null if there was none
public record DayEntry(
    AppointmentSummary appointment,
    PatientSummary patient,
    Needs needs,
    boolean elsewhere,
    @Nullable Delivery told) {

  @Override
  public String toString() {
    return "DayEntry[" + appointment.id() + "]";
  }
}
