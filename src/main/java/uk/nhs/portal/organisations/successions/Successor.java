package uk.nhs.portal.organisations.successions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;

/// What an organisation became.
///
/// @param name null where no list has it
/// @param on the day on which the organisation took the first step towards it
/// @param steps 1 if it became this one itself, 2 if it became one that did, and so on
/// @param today whether nothing has come after it
public record Successor(
    OdsCode code, @Nullable String name, LocalDate on, int steps, boolean today) {}
