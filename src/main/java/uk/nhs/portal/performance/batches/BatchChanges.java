package uk.nhs.portal.performance.batches;

import java.util.List;

/// What approving a batch would change in what is public now.
///
/// @param gone figures of organisations that a whole period lacks
/// @param largest the changed figures that move most, those that move most first
public record BatchChanges(
    long added, long changed, long gone, long unchanged, List<CellChange> largest) {}
