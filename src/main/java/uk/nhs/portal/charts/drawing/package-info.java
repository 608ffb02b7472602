/// The pen of the charts: text that is escaped, scales with round ticks, labels that do not
/// overlap.
@NullMarked
package uk.nhs.portal.charts.drawing;

import org.jspecify.annotations.NullMarked;
