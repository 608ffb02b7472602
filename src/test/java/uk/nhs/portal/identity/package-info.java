@NullMarked
package uk.nhs.portal.identity;

import org.jspecify.annotations.NullMarked;
