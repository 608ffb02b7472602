package uk.nhs.portal.performance.measures;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What there is to read about a measure; texts that nobody wrote are empty.
///
/// @param definition what is counted
/// @param rationale why it matters
/// @param numerator what the numerator counts
/// @param denominator what the denominator counts
/// @param method how the value is found
/// @param source who publishes the figures
/// @param sourceUrl where; null if nowhere
/// @param caveats what to be careful about
/// @param licence under which terms the figures may be used
/// @param reviewed when somebody last checked the definition
/// @param releaseDates on which days figures come out, ascending
public record DefinitionSheet(
    String definition,
    String rationale,
    String numerator,
    String denominator,
    String method,
    String source,
    @Nullable String sourceUrl,
    String caveats,
    String licence,
    @Nullable LocalDate reviewed,
    List<LocalDate> releaseDates) {}
