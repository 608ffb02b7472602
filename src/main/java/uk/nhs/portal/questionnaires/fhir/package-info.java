/// Questionnaires and answers as FHIR R4, in and out.
///
/// What FHIR has no word for (endings, outcomes, advice, safety rules, worked cases, conditions
/// with brackets) travels in extensions of our own, so that what is written reads as the same
/// questionnaire. Documents of others keep what we understand, and are refused, with the item
/// named, where they need what we do not have.
@NamedInterface("fhir")
@NullMarked
package uk.nhs.portal.questionnaires.fhir;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
