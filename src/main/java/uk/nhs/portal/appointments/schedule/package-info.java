/// What a practice offers: its clinicians and rooms, its types of appointment, the rules of its
/// booking page, and the sessions with their slots that are made from a weekly pattern.
///
/// Patients do not occur here. Whoever books a slot is the business of the package above.
@NamedInterface("schedule")
@NullMarked
package uk.nhs.portal.appointments.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
