/// Which kind of registration it is, deduced from what is known, and which fields the NHS needs for
/// it.
///
/// The kinds and their fields are those of an acceptance in the GP links to the National Health
/// Application and Infrastructure Services (NHAIS), `$nhais.acceptance`.
@NamedInterface("kinds")
@NullMarked
package uk.nhs.portal.registration.kinds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
