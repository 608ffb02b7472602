package uk.nhs.portal.performance.batches;

/// What a batch changes in one measure, in figures, against what was approved before.
///
/// @param gone figures of organisations that a whole period lacks now
public record MeasureCount(
    int measure, String code, long added, long changed, long gone, long unchanged) {}
