/// Registrations in FHIR R4, as other systems send and read them.
@NullMarked
package uk.nhs.portal.registration.fhir;

import org.jspecify.annotations.NullMarked;
