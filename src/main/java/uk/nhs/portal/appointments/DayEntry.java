package uk.nhs.portal.appointments;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.messages.Delivery;

/// A line of a practice's day list.
///
/// @param told how the latest message about it was delivered; null if there was none
public record DayEntry(
    AppointmentSummary appointment, PatientSummary patient, @Nullable Delivery told) {

  @Override
  public String toString() {
    return "DayEntry[" + appointment.id() + "]";
  }
}
