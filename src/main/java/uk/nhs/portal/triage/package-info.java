/// 111 online: from symptoms to what a person does next.
///
/// A *disposition* is the outcome of a triage, known by its Dx code: how urgent it is, by when
/// something must happen, and who can help ([uk.nhs.portal.triage.outcomes]). This module finds
/// those who can, near the person and in time, and says honestly when nobody can.
@ApplicationModule(
    displayName = "111 online",
    allowedDependencies = {
      "kernel",
      "kernel::*",
      "nhsuk",
      "audit",
      "identity",
      "identity::*",
      "messages",
      "organisations",
      "appointments",
      "appointments::*",
      "questionnaires",
      "questionnaires::*",
      "signposts"
    })
@NullMarked
package uk.nhs.portal.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
