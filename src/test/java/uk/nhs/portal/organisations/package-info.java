@NullMarked
package uk.nhs.portal.organisations;

import org.jspecify.annotations.NullMarked;
