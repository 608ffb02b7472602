@NullMarked
package uk.nhs.portal.performance.api;

import org.jspecify.annotations.NullMarked;
