package uk.nhs.portal.organisations.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an organisation was called.
///
/// @param until the last day, if it is known
record FormerName(String code, String name, @Nullable LocalDate until) {}
