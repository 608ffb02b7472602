/// Money of programmes: maxima and agreements, released by phase.
///
/// A maximum is not a payment. What is not known is null, is left out of sums, and pages say so.
@NamedInterface("funding")
@NullMarked
package uk.nhs.portal.maturity.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
