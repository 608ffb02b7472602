package uk.nhs.portal.organisations.successions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an organisation was called.
///
/// @param until the last day, if it is known
public record FormerName(String name, @Nullable LocalDate until) {}
