package uk.nhs.portal.performance.imports;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.intake.Publishing;
import uk.nhs.portal.performance.measures.MeasureCode;

/// How a file is to be imported.
///
/// @param measure null for all measures that are derived from the file's layout
/// @param provisional whether the publisher expects to revise it
/// @param skipBad whether rows that are refused are left out; otherwise nothing is imported
/// @param reason why there is a revision, for people to read; null where nobody says
public record ImportWish(
    @Nullable MeasureCode measure,
    boolean provisional,
    boolean skipBad,
    @Nullable String reason,
    Publishing publishing) {}
