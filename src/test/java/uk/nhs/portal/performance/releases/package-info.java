@NullMarked
package uk.nhs.portal.performance.releases;

import org.jspecify.annotations.NullMarked;
