/// Booking, changing and cancelling appointments at a GP practice, and running its day.
///
/// A practice makes *sessions* of *slots* ([uk.nhs.portal.appointments.schedule]). A patient
/// *holds* a slot for five minutes while they check their answers, then *books* it; an
/// *appointment* is a slot that a patient has or had. That nobody gets a slot twice, and that no
/// patient is in two places at once, is a constraint of the schema: services try, and turn a
/// refusal of the database into an outcome that a page can answer.
@ApplicationModule(
    displayName = "Appointments",
    allowedDependencies = {
      "kernel",
      "kernel::*",
      "nhsuk",
      "audit",
      "identity",
      "identity::*",
      "messages",
      "organisations",
      "signposts"
    })
@NullMarked
package uk.nhs.portal.appointments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
