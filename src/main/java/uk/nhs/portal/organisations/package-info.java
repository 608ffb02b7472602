/// Who there is in the NHS and where: practices, pharmacies, hospitals, trusts and other sites.
///
/// An organisation is known by its ODS code. What is known about it comes from published files
/// (`organisations.imports`); people look for one near a place (`SearchOrganisations`), other
/// modules ask for one by its code (`FindOrganisations`). Distances are as the crow flies, opening
/// hours are those of an ordinary week, and bank holidays are those of England.
@ApplicationModule(allowedDependencies = {"kernel", "nhsuk", "audit", "signposts"})
@NullMarked
package uk.nhs.portal.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
