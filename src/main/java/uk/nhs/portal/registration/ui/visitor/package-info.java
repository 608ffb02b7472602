/// The pages on which anybody finds a practice to register with, and applies to it.
@NullMarked
package uk.nhs.portal.registration.ui.visitor;

import org.jspecify.annotations.NullMarked;
