package uk.nhs.portal.organisations;

import java.time.LocalDate;

/// A day on which most places in England are closed or keep other hours.
///
/// @param substitute the holiday itself fell on a weekend
public record BankHoliday(LocalDate day, String name, boolean substitute) {}
