/// The Personal Demographics Service (PDS): the NHS's register of everybody who has an NHS number.
///
/// [PersonalDemographics] is the port; behind it stands the service's FHIR R4 API where an operator
/// has connected it, and nothing otherwise. Whoever asks gets an answer within a few seconds, if
/// only that there is none now ([PdsAnswer]).
@NamedInterface("demographics")
@NullMarked
package uk.nhs.portal.registration.demographics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
