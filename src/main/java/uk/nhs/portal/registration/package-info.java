/// Registering with a GP practice: the application, and the practice's decision.
///
/// An *application* goes to one practice and names one or more people, each of whom gets a decision
/// of their own: approved, or declined on a lawful *ground*. Nothing asks for documents, and
/// nothing can be declined for the want of them. `registration.applications` is what people do,
/// `registration.decisions` what practices do, `registration.settings` what a practice has
/// arranged.
@ApplicationModule(
    displayName = "GP registration",
    allowedDependencies = {
      "kernel",
      "kernel::*",
      "nhsuk",
      "audit",
      "identity",
      "identity::*",
      "messages",
      "organisations",
      "questionnaires",
      "questionnaires::*",
      "fhir",
      "signposts"
    })
@NullMarked
package uk.nhs.portal.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
