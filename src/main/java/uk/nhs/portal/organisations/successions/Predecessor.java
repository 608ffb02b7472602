package uk.nhs.portal.organisations.successions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.OdsCode;

/// An organisation that another one was made of.
///
/// @param name null where no list has it
/// @param into what it became, on the way to the organisation that was asked about
/// @param on the first day of `into` in its place
/// @param steps 1 if it became the organisation itself, 2 if it became one that did, and so on
public record Predecessor(
    OdsCode code, @Nullable String name, OdsCode into, LocalDate on, int steps) {}
