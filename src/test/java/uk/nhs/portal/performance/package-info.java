@NullMarked
package uk.nhs.portal.performance;

import org.jspecify.annotations.NullMarked;
