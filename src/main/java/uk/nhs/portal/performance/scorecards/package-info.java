/// What a page shows of figures: everything about one measure, everything about one organisation,
/// some organisations side by side. Each is read in at most six SQL statements, however many
/// figures there are.
@NullMarked
package uk.nhs.portal.performance.scorecards;

import org.jspecify.annotations.NullMarked;
