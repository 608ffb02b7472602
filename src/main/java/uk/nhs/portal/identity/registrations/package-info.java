/// Where patients are and were registered: taking people on, moving them, ending temporary stays.
///
/// A patient has one open *registration* at most, and their own row names the same practice; the
/// schema sees to both. A *temporary* registration (24 hours to three months) stands beside it and
/// moves nobody. Only the end of a registration is ever written into one: the rest is history.
@NamedInterface("registrations")
@NullMarked
package uk.nhs.portal.identity.registrations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
