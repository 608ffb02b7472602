@NullMarked
package uk.nhs.portal.identity.signin;

import org.jspecify.annotations.NullMarked;
