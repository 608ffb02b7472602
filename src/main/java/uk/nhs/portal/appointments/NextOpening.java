package uk.nhs.portal.appointments;

import java.time.LocalDate;

/// A day with free times that patients cannot book yet.
///
/// @param bookableFrom the day on which they can
public record NextOpening(LocalDate day, LocalDate bookableFrom) {}
