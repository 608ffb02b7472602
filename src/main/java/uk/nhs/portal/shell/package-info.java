/// The building that every page stands in: layouts for each audience, home, error pages, the first
/// HTML of a page before any script runs, titles, focus and time-outs.
///
/// Features do not know it; what they offer it they say with the records of
/// [uk.nhs.portal.signposts].
@ApplicationModule(
    displayName = "Shell",
    allowedDependencies = {"kernel", "kernel::*", "nhsuk", "identity", "signposts"})
@NullMarked
package uk.nhs.portal.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
