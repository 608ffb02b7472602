/// The public pages about how figures came out, and their feed.
@NullMarked
package uk.nhs.portal.performance.releases.ui.visitor;

import org.jspecify.annotations.NullMarked;
