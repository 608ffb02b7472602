/// The public pages of MyNHS: finding a service, measures, scorecards, and organisations side by
/// side.
@NullMarked
package uk.nhs.portal.performance.ui.visitor;

import org.jspecify.annotations.NullMarked;
