package uk.nhs.portal.appointments;

/// A rule of the practice stands against it.
public record Refused(WhyNot why) implements Hold, Booking, Change {}
