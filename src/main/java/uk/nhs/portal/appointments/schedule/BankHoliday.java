package uk.nhs.portal.appointments.schedule;

import java.time.LocalDate;

/// A day on which most places in England are closed or keep other hours.
///
/// @param substitute the holiday itself fell on a weekend
record BankHoliday(LocalDate day, String name, boolean substitute) {}
