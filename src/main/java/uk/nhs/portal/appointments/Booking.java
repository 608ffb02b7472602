package uk.nhs.portal.appointments;

/// What became of booking a time.
public sealed interface Booking
    permits Booking.Booked, SlotTaken, HoldGone, AlreadyBookedThen, Refused {

  /// The patient has the appointment; the same submit again has the same answer.
  record Booked(AppointmentSummary appointment) implements Booking {}
}
