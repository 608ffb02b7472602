/// Signing in and staying signed in: the sessions in the database, the limits on trying, and what
/// guards every request.
@NullMarked
package uk.nhs.portal.identity.signin;

import org.jspecify.annotations.NullMarked;
