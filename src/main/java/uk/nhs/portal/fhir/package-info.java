/// The frame of the FHIR R4 server: which systems may ask, for whom, and how answers and problems
/// look. Each feature maps its own resources.
///
/// A system belongs to one practice, whose manager lets it in with a key and shuts it out again. It
/// acts as staff of that practice and of no other; the audit trail names the system.
@ApplicationModule(
    displayName = "FHIR",
    allowedDependencies = {"kernel", "kernel::*", "nhsuk", "audit", "identity", "signposts"})
@NullMarked
package uk.nhs.portal.fhir;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
