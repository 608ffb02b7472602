/// What people's answers say when they register, as typed details.
///
/// [uk.nhs.portal.registration.answers.ReadShared] reads what an application says of everybody in
/// it, [uk.nhs.portal.registration.answers.ReadApplicant] what it says of one person, and
/// [uk.nhs.portal.registration.answers.Plausible] finds what cannot be so. Nothing here knows a
/// database or a clock.
@NamedInterface("answers")
@NullMarked
package uk.nhs.portal.registration.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
