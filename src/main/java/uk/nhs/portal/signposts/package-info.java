/// What a feature tells the building, and what it may ask at the door: its card on a home page, its
/// entry in the navigation, and who uses the page.
///
/// It stands below everything but the kernel, so that features point to their pages without knowing
/// the shell, and modules below identity know whom they serve.
@ApplicationModule(displayName = "Signposts", allowedDependencies = "kernel")
@NullMarked
package uk.nhs.portal.signposts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
