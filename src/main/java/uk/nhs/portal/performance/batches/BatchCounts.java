package uk.nhs.portal.performance.batches;

/// How many rows of a file came to what.
///
/// @param read rows of data, without headers and blank lines
/// @param used figures that were stored, England's sum not among them
/// @param refused rows that could not be taken
public record BatchCounts(long read, long used, long refused) {}
