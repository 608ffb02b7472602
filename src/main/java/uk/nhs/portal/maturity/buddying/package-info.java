/// Trusts that help each other: what they are good at, what they need, and who agreed with whom.
@NamedInterface("buddying")
@NullMarked
package uk.nhs.portal.maturity.buddying;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
