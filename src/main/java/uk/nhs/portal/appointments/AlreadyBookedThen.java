package uk.nhs.portal.appointments;

/// The patient has another appointment at this time.
public record AlreadyBookedThen(AppointmentSummary appointment) implements Hold, Booking, Change {}
