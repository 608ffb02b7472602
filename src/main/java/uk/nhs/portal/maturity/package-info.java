/// Digital maturity: how far trusts have come with electronic records, and the programmes that
/// helped them.
///
/// A *stage* means something only in an edition of a *model* ([uk.nhs.portal.maturity.models]); a
/// trust's stage is an *observation* with evidence, appended and never overwritten
/// ([uk.nhs.portal.maturity.observations]). Trusts merge and change their names
/// ([uk.nhs.portal.maturity.trusts]). *Programmes* have strands, participants and partners
/// ([uk.nhs.portal.maturity.programmes]), and money by phase ([uk.nhs.portal.maturity.funding]).
/// What nobody has published is unknown, and is said to be.
@ApplicationModule(
    displayName = "Digital maturity",
    allowedDependencies = {
      "kernel",
      "kernel::*",
      "nhsuk",
      "audit",
      "identity",
      "identity::*",
      "messages",
      "organisations",
      "organisations::*",
      "charts",
      "charts::*",
      "performance",
      "questionnaires",
      "questionnaires::*",
      "signposts"
    })
@NullMarked
package uk.nhs.portal.maturity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
