package uk.nhs.portal.performance.releases;

import java.time.LocalDate;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.performance.measures.Measure;

/// One figure that a release changed.
///
/// @param period its first day
public record CellChange(
    Measure measure,
    LocalDate period,
    OdsCode organisation,
    String name,
    Cell before,
    Cell after) {}
