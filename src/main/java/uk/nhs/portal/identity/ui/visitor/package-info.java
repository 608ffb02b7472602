/// The pages on which people sign in.
@NullMarked
package uk.nhs.portal.identity.ui.visitor;

import org.jspecify.annotations.NullMarked;
