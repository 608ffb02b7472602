package uk.nhs.portal.appointments;

/// What became of moving an appointment to another time. Unless it is `Changed`, the patient still
/// has the appointment as it was.
public sealed interface Change
    permits Change.Changed, SlotTaken, HoldGone, AlreadyBookedThen, TooLateOnline, Refused {

  /// The appointment is at the new time; the same submit again has the same answer.
  record Changed(AppointmentSummary appointment) implements Change {}
}
