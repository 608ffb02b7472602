@NullMarked
package uk.nhs.portal.audit;

import org.jspecify.annotations.NullMarked;
