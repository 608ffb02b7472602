package uk.nhs.portal.maturity.programmes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A partner abroad of a participant, as a source says it.
///
/// @param source never empty: nobody's partner is guessed
public record NewPartner(
    UUID participant,
    String name,
    String country,
    @Nullable String link,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    String note,
    String source) {}
