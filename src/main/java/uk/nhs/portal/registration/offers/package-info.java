/// What practices offer to somebody who looks for one: whether they cover the place, whether they
/// take people, and what helps to choose. It is all known before anybody fills in a form.
@NullMarked
package uk.nhs.portal.registration.offers;

import org.jspecify.annotations.NullMarked;
