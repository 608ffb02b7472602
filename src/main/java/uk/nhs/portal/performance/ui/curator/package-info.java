/// Curators' pages of MyNHS: batches of figures from their file to the public and back, and the
/// definitions of measures. Every act is a form that the browser posts by itself.
@NullMarked
package uk.nhs.portal.performance.ui.curator;

import org.jspecify.annotations.NullMarked;
