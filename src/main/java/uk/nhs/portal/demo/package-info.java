/// The demonstration: a county that does not exist, with practices, pharmacies, trusts, people and
/// appointments, and trusts elsewhere that do not exist either.
///
/// It is there only with the profile `demo`, and it makes everything through the public services of
/// the other modules, as people and importers do. People have NHS numbers from the range that is
/// never issued (999…), phone numbers from the range reserved for drama, and postcodes of an area
/// that does not exist.
@ApplicationModule(
    displayName = "Demonstration",
    allowedDependencies = {
      "kernel",
      "kernel::*",
      "audit",
      "identity",
      "identity::*",
      "organisations",
      "organisations::*",
      "appointments",
      "appointments::*",
      "maturity",
      "maturity::*",
      "performance",
      "performance::*",
      "questionnaires",
      "registration",
      "registration::*",
      "triage",
      "triage::*"
    })
@NullMarked
package uk.nhs.portal.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
