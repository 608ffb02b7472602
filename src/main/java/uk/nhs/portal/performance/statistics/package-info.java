/// The statistics of MyNHS, as pure functions: statistical process control, confidence intervals,
/// comparison, trends, funnel limits and the suppression of small numbers.
@NamedInterface("statistics")
@NullMarked
package uk.nhs.portal.performance.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
