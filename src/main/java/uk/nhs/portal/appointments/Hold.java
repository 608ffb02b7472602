package uk.nhs.portal.appointments;

/// What became of choosing a time.
public sealed interface Hold
    permits Hold.Held, SlotTaken, AlreadyBookedThen, TooLateOnline, Refused {

  /// It is kept for the patient.
  record Held(HeldAppointment appointment) implements Hold {}
}
