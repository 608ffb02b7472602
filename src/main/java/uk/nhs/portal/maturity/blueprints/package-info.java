/// Blueprints: how somebody did something, shared so that others do the same, and who did.
@NamedInterface("blueprints")
@NullMarked
package uk.nhs.portal.maturity.blueprints;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
