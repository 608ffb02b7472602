/// The pages on which curators look acts up and verify the trail.
@NullMarked
package uk.nhs.portal.audit.ui.curator;

import org.jspecify.annotations.NullMarked;
