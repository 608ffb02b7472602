/// Trusts through time: which codes and names a trust has had, and where an old code leads today.
@NamedInterface("trusts")
@NullMarked
package uk.nhs.portal.maturity.trusts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
