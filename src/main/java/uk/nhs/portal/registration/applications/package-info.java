/// What people do with their applications: begin, fill in, send, follow, correct, take back.
///
/// Everything is reached by an [ApplicationKey]: the reference, with what shows that somebody may
/// see it. Who is signed in as the patient who began it needs no more; everybody else has the token
/// of a cookie, which they get when they begin, and again for a code that is mailed to them
/// ([ReturnToApplications]).
@NamedInterface("applications")
@NullMarked
package uk.nhs.portal.registration.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
