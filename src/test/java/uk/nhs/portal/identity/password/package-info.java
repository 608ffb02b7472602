@NullMarked
package uk.nhs.portal.identity.password;

import org.jspecify.annotations.NullMarked;
