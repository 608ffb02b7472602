package uk.nhs.portal.performance.releases;

import java.time.LocalDate;
import uk.nhs.portal.performance.measures.Measure;

/// What a batch brought for one measure.
///
/// @param from the first day of its first period
/// @param to the first day of its last period
/// @param periods how many
/// @param revised how many of them had public figures before
public record ReleasedMeasure(
    Measure measure, LocalDate from, LocalDate to, int periods, int revised) {}
