/// The pages on which anybody finds a GP practice or a pharmacy, and reads about an organisation.
@NullMarked
package uk.nhs.portal.organisations.ui.visitor;

import org.jspecify.annotations.NullMarked;
