/// What MyNHS counts: measures, defined as data and kept by version.
@NamedInterface("measures")
@NullMarked
package uk.nhs.portal.performance.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
