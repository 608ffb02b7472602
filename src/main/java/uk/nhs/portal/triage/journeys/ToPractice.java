package uk.nhs.portal.triage.journeys;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.identity.FindPatients;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.FindOrganisations;
import uk.nhs.portal.organisations.OrganisationKind;
import uk.nhs.portal.organisations.OrganisationSummary;
import uk.nhs.portal.questionnaires.fhir.FhirAnswers;
import uk.nhs.portal.questionnaires.responses.CompleteResponses;
import uk.nhs.portal.questionnaires.responses.Part;
import uk.nhs.portal.triage.NextStep;
import uk.nhs.portal.triage.handover.Contact;
import uk.nhs.portal.triage.handover.FinishedTriage;
import uk.nhs.portal.triage.handover.HandOver;
import uk.nhs.portal.triage.handover.Person;
import uk.nhs.portal.triage.handover.TriageAnswer;
import uk.nhs.portal.triage.handover.Wish;

/// Sends the answers and the outcome of a journey to a GP practice; from then on they are final.
@Service
public class ToPractice {

  private final HandOver handOver;
  private final CompleteResponses complete;
  private final AdviseNextSteps advise;
  private final FindPatients patients;
  private final FindOrganisations organisations;

  ToPractice(
      HandOver handOver,
      CompleteResponses complete,
      AdviseNextSteps advise,
      FindPatients patients,
      FindOrganisations organisations) {
    this.handOver = handOver;
    this.complete = complete;
    this.advise = advise;
    this.patients = patients;
    this.organisations = organisations;
  }

  /// The patient whom the answers are about, if the portal knows them: then nothing has to be asked
  /// but their phone number.
  public Optional<PatientSummary> known(Journey journey) {
    PatientId patient = AdviseNextSteps.patient(journey);
    return patient == null ? Optional.empty() : patients.byId(patient);
  }

  /// The practice with that code, if it is one.
  public Optional<OrganisationSummary> practice(String code) {
    try {
      return organisations
          .byCode(OdsCode.of(code))
          .filter(found -> found.kind() == OrganisationKind.GP_PRACTICE);
    } catch (InvalidValue mangled) {
      return Optional.empty();
    }
  }

  /// Sends it, once for each journey: a second time changes nothing.
  @Transactional
  public void send(
      Journey journey,
      Stage.Ended ended,
      OdsCode practice,
      Person person,
      Contact contact,
      Wish wish) {
    Part part = journey.response().current();
    handOver.toPractice(
        new FinishedTriage(
            journey.response().id().value(),
            practice,
            AdviseNextSteps.patient(journey),
            person,
            contact,
            part.questionnaire().titlePage().title(),
            part.version().value(),
            ended.disposition().code(),
            NoteAdvice.endedAt(journey),
            TriageAnswer.all(part.engine(), part.answers()),
            FhirAnswers.toJson(
                part.questionnaire(),
                part.engine().counted(part.answers()),
                NoteAdvice.endedAt(journey)),
            wish,
            promisedBy(journey, ended, wish)));
    complete.completeAndKeep(journey.token());
  }

  /// The same for the patient whom the portal knows.
  ///
  /// @throws NotFound if it does not
  @Transactional
  public void send(Journey journey, Stage.Ended ended, Contact contact, Wish wish) {
    PatientSummary patient = known(journey).orElseThrow(NotFound::new);
    send(
        journey,
        ended,
        patient.practice(),
        new Person(patient.name(), patient.dateOfBirth(), patient.nhsNumber()),
        contact,
        wish);
  }

  private @Nullable Instant promisedBy(Journey journey, Stage.Ended ended, Wish wish) {
    return advise.on(journey, ended).steps().possible().stream()
        .flatMap(step -> promised(step, wish).stream())
        .findFirst()
        .orElse(null);
  }

  private static Optional<Instant> promised(NextStep step, Wish wish) {
    return switch (step) {
      case NextStep.AskForCall(var promise) when wish == Wish.CALL -> Optional.of(promise.by());
      case NextStep.SendMessage(Instant answeredBy) when wish == Wish.MESSAGE ->
          Optional.of(answeredBy);
      default -> Optional.empty();
    };
  }
}
