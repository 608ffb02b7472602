package uk.nhs.portal.maturity.programmes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A programme, such as the one of the global digital exemplars.
///
/// @param slug its part of an address: small letters, digits and hyphens
/// @param endedOn null where it goes on, or nobody said
/// @param version how often it was changed; only for whoever changes it
public record Programme(
    String slug,
    String name,
    String about,
    @Nullable LocalDate beganOn,
    @Nullable LocalDate endedOn,
    String source,
    int version) {}
