/// Whole journeys of people through the running portal, in a real browser.
///
/// The portal runs as its own process from the built jar, with the demonstration's data in a folder
/// of its own, so that it can be killed. Page objects find things by label and role, as people do,
/// and hold no assertions.
@NullMarked
package uk.nhs.portal.journeys;

import org.jspecify.annotations.NullMarked;
