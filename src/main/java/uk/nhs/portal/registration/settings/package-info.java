/// What practices have arranged for registrations: whom they take, what they ask beyond the
/// national questions, and what is accepted without anybody's doing. Every change is kept.
@NamedInterface("settings")
@NullMarked
package uk.nhs.portal.registration.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
