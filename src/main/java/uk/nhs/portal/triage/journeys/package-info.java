/// A person's way through 111 online: from the signs of an emergency by age, sex and symptom to the
/// questions of a pathway, and to what they are advised.
///
/// A *journey* is a response to the questionnaire `111-start` that goes on with the pathway of its
/// symptom ([ChoosePathway]). How it stands is told by its answers alone ([Stage]). What somebody
/// was advised is noted when they first read it, so that a second and more urgent contact is
/// noticed ([NoteAdvice]).
@NullMarked
package uk.nhs.portal.triage.journeys;

import org.jspecify.annotations.NullMarked;
