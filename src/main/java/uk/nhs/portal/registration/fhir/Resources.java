package uk.nhs.portal.registration.fhir;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.fhir.FhirAnswers;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.registration.AnswersOf;
import uk.nhs.portal.registration.decisions.ApplicantEvent;
import uk.nhs.portal.registration.decisions.ApplicantFile;
import uk.nhs.portal.registration.decisions.Decision;
import uk.nhs.portal.registration.decisions.QueueRow;

/// A person's application as resources of FHIR R4: a task for the practice, about a patient, with
/// the answers.
final class Resources {

  /// The system of NHS numbers.
  static final String NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number";

  /// The system of organisations' codes.
  static final String ODS_CODE = "https://fhir.nhs.uk/Id/ods-organization-code";

  /// The portal's own codes: kinds of registration, grounds, where an application stands.
  static final String CODES = "urn:uk:nhs:portal:registration:";

  /// At the end of the id of the answers that hold for the whole household.
  static final String SHARED = "-shared";

  private final ApplicantFile file;
  private final String practice;

  /// @param practice its code
  Resources(ApplicantFile file, String practice) {
    this.file = file;
    this.practice = practice;
  }

  Task task() {
    QueueRow row = file.row();
    String id = row.id().toString();
    Task task = new Task();
    task.setId(id);
    task.getMeta().setVersionId(String.valueOf(row.version())).setLastUpdated(lastUpdated());
    task.addIdentifier().setSystem(CODES + "reference").setValue(file.reference());
    task.setGroupIdentifier(
        new Identifier().setSystem(CODES + "application").setValue(row.application().toString()));
    task.setStatus(status());
    task.setBusinessStatus(concept("status", row.status().name()));
    task.setIntent(TaskIntent.ORDER);
    task.setCode(concept("task", "register"));
    task.setFocus(new Reference("QuestionnaireResponse/" + id));
    task.setFor(new Reference("Patient/" + id));
    task.setOwner(
        new Reference().setIdentifier(new Identifier().setSystem(ODS_CODE).setValue(practice)));
    task.setAuthoredOn(Date.from(row.sentAt()));
    task.setLastModified(lastUpdated());
    task.getRestriction()
        .getPeriod()
        .setEnd(Date.from(row.dueOn().atStartOfDay(ZoneOffset.UTC).toInstant()));
    task.addInput()
        .setType(concept("input", "household"))
        .setValue(new Reference("QuestionnaireResponse/" + id + SHARED));
    String kind = row.kind();
    if (kind != null) {
      task.addInput().setType(concept("input", "kind")).setValue(new StringType(kind));
    }
    task.addInput().setType(concept("input", "area")).setValue(new StringType(row.area().name()));
    Decision decision = file.decision();
    if (decision != null && decision.ground() != null) {
      task.setStatusReason(reason(decision));
    }
    return task;
  }

  Patient patient() {
    QueueRow row = file.row();
    AnswersOf own = AnswersOf.of(file.own());
    AnswersOf shared = AnswersOf.of(file.shared());
    Patient patient = new Patient();
    patient.setId(row.id().toString());
    NhsNumber nhsNumber = row.nhsNumber();
    if (nhsNumber != null) {
      patient.addIdentifier().setSystem(NHS_NUMBER).setValue(nhsNumber.value());
    }
    var name =
        patient
            .addName()
            .setUse(NameUse.OFFICIAL)
            .setFamily(row.name().family())
            .addGiven(row.name().given());
    own.text("middle-names").ifPresent(name::addGiven);
    own.choice("title").ifPresent(name::addPrefix);
    own.text("previous-last-name")
        .ifPresent(former -> patient.addName().setUse(NameUse.OLD).setFamily(former));
    patient.setBirthDateElement(new DateType(row.dateOfBirth().value().toString()));
    patient.setGender(gender(own.choice("sex").orElse("")));
    shared.address("address").ifPresent(home -> add(patient, home));
    shared
        .text("phone")
        .ifPresent(
            phone -> patient.addTelecom().setSystem(ContactPointSystem.PHONE).setValue(phone));
    shared
        .text("email")
        .ifPresent(
            email -> patient.addTelecom().setSystem(ContactPointSystem.EMAIL).setValue(email));
    own.text("language")
        .ifPresent(language ->
            patient.addCommunication().setLanguage(new CodeableConcept().setText(language)));
    return patient;
  }

  private static void add(Patient patient, Answer.Address home) {
    var address = patient.addAddress();
    home.lines().forEach(address::addLine);
    var postcode = home.postcode();
    if (postcode != null) {
      address.setPostalCode(postcode.formatted());
    }
  }

  /// The answers about the person.
  QuestionnaireResponse own() {
    return answers(file.own(), file.row().id().toString());
  }

  /// The answers that hold for everybody in the application.
  QuestionnaireResponse shared() {
    return answers(file.shared(), file.row().id() + SHARED);
  }

  private QuestionnaireResponse answers(Response response, String id) {
    QuestionnaireResponse resource =
        FhirAnswers.toFhir(
            response.questionnaire(), response.first().answers(), response.lastAnsweredAt());
    resource.setId(id);
    resource.setSubject(new Reference("Patient/" + file.row().id()));
    return resource;
  }

  private TaskStatus status() {
    return switch (file.row().status()) {
      case UNDER_REVIEW -> TaskStatus.INPROGRESS;
      case APPROVED, ALREADY_REGISTERED -> TaskStatus.COMPLETED;
      case DECLINED -> TaskStatus.REJECTED;
      case WITHDRAWN -> TaskStatus.CANCELLED;
      case NEW, DRAFT -> isReceived() ? TaskStatus.RECEIVED : TaskStatus.REQUESTED;
    };
  }

  private boolean isReceived() {
    return file.history().stream().anyMatch(event -> event.what() == ApplicantEvent.What.RECEIVED);
  }

  private Date lastUpdated() {
    Instant last =
        file.history().stream()
            .map(ApplicantEvent::at)
            .max(Instant::compareTo)
            .orElse(file.row().sentAt());
    return Date.from(last);
  }

  private static CodeableConcept reason(Decision decision) {
    CodeableConcept reason = new CodeableConcept().setText(decision.words());
    Stream.of(decision.ground(), decision.groundDetail())
        .flatMap(Stream::ofNullable)
        .forEach(code -> reason.addCoding().setSystem(CODES + "ground").setCode(code));
    return reason;
  }

  private static CodeableConcept concept(String system, String code) {
    return new CodeableConcept(new Coding().setSystem(CODES + system).setCode(code));
  }

  private static AdministrativeGender gender(String sex) {
    return switch (sex) {
      case "female" -> AdministrativeGender.FEMALE;
      case "male" -> AdministrativeGender.MALE;
      case "intersex" -> AdministrativeGender.OTHER;
      default -> AdministrativeGender.UNKNOWN;
    };
  }
}
