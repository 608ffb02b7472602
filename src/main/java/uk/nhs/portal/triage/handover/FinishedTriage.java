package uk.nhs.portal.triage.handover;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.triage.outcomes.DispositionCode;

/// A triage that came to its end, with what a practice needs to go on.
///
/// @param journey whose it is; it is handed over once
/// @param patient the person, if they are signed in and answered for themselves; else null, and the
///   practice's list of patients is searched
/// @param pathwayTitle what the person came with, such as "Sore throat"
/// @param pathwayHash the version of the pathway that they followed
/// @param endedAt from when the deadline of the outcome counts
/// @param answers everything that was answered, in the order of the questions
/// @param response the FHIR `QuestionnaireResponse` as JSON; null if there is none
/// @param promisedBy until when the person was told that the practice acts; null if nothing was
///   said
public record FinishedTriage(
    UUID journey,
    OdsCode practice,
    @Nullable PatientId patient,
    Person person,
    Contact contact,
    String pathwayTitle,
    String pathwayHash,
    DispositionCode outcome,
    Instant endedAt,
    List<TriageAnswer> answers,
    @Nullable String response,
    Wish wish,
    @Nullable Instant promisedBy) {

  public FinishedTriage {
    answers = List.copyOf(answers);
  }

  @Override
  public String toString() {
    return "FinishedTriage[" + journey + "]";
  }
}
