package uk.nhs.portal.maturity.picture;

import java.time.LocalDate;

/// How many trusts were at each stage on the last day of a year, or today.
public record YearCount(LocalDate asOf, StageCounts counts) {}
