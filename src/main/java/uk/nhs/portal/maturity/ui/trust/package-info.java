/// The pages on which trusts keep what is told of themselves.
@NullMarked
package uk.nhs.portal.maturity.ui.trust;

import org.jspecify.annotations.NullMarked;
