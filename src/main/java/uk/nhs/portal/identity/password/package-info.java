/// What a password must be, and how the portal keeps it.
@NullMarked
package uk.nhs.portal.identity.password;

import org.jspecify.annotations.NullMarked;
