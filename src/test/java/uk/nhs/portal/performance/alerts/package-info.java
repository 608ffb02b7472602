@NullMarked
package uk.nhs.portal.performance.alerts;

import org.jspecify.annotations.NullMarked;
