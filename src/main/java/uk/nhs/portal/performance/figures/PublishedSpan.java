package uk.nhs.portal.performance.figures;

import java.time.Instant;
import java.time.LocalDate;

/// Over which periods a measure has public figures, and when that last changed.
///
/// @param from the first day of its first period
/// @param to the first day of its latest period
/// @param firstPublic when its first figures became public
/// @param lastChange when figures were last made public or withdrawn
public record PublishedSpan(
    int measure, LocalDate from, LocalDate to, Instant firstPublic, Instant lastChange) {}
