package uk.nhs.portal.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;

/// Finds patients' demographics; every patient that is shown leaves a row in the audit trail.
///
/// Reading by identity is for features that hold something of that patient and have made sure that
/// it is the reader's to see, e.g. an appointment at the reader's practice.
@Service
public class FindPatients {

  /// A search shows no more people than somebody can look through.
  public static final int MOST = 50;

  private final Patients patients;
  private final PatientContacts contacts;
  private final WhoIsSignedIn who;
  private final AuditTrail trail;

  FindPatients(Patients patients, PatientContacts contacts, WhoIsSignedIn who, AuditTrail trail) {
    this.patients = patients;
    this.contacts = contacts;
    this.who = who;
    this.trail = trail;
  }

  /// The patient with that identity.
  @Transactional
  public Optional<PatientSummary> byId(PatientId id) {
    return patients
        .findById(id.value())
        .map(patient -> shown(patient, patient.practice(), "by-id"));
  }

  /// The patient, for work that shows them to nobody: to tell them something, or to apply the rules
  /// of their practice. It leaves no row.
  @Transactional(readOnly = true)
  public Optional<PatientSummary> withoutShowing(PatientId id) {
    return contacts.of(id);
  }

  /// Those of the patients that exist, in no particular order; one statement for all of them.
  @Transactional
  public List<PatientSummary> byIds(Collection<PatientId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return patients.findByIdIn(ids.stream().map(PatientId::value).distinct().toList()).stream()
        .map(patient -> shown(patient, patient.practice(), "by-id"))
        .toList();
  }

  /// A patient whom a practice looks after: registered there, or staying there for a while.
  @Transactional
  public Optional<PatientSummary> ofPractice(OdsCode practice, PatientId id) {
    return patients
        .findById(id.value())
        .filter(found -> isOf(practice, found.summary()))
        .map(patient -> shown(patient, practice, "by-id"));
  }

  /// Whether a practice looks after the patient: they are registered there, or stay there for a
  /// while. It leaves no row.
  @Transactional(readOnly = true)
  public boolean isOf(OdsCode practice, PatientSummary patient) {
    return patient.practice().equals(practice) || contacts.staysAt(patient.id(), practice);
  }

  /// Those whom the practice does not look after, or not any more. No statement where all are
  /// registered there, else one. It leaves no row.
  @Transactional(readOnly = true)
  public Set<PatientId> notOf(OdsCode practice, Collection<PatientSummary> among) {
    Set<PatientId> elsewhere =
        among.stream()
            .filter(patient -> !patient.practice().equals(practice))
            .map(PatientSummary::id)
            .collect(Collectors.toSet());
    if (!elsewhere.isEmpty()) {
      elsewhere.removeAll(contacts.stayingAt(practice, elsewhere));
    }
    return elsewhere;
  }

  /// The person who is signed in, as a patient.
  ///
  /// @throws uk.nhs.portal.kernel.NotAllowed if they are none
  @Transactional
  public PatientSummary myself() {
    return byId(who.requirePatient()).orElseThrow(NotFound::new);
  }

  /// A practice's patients, and whoever stays there for a while, by beginnings of their names, by
  /// NHS number or by date of birth (`3/2/1980`, `1980-02-03`), at most [#MOST].
  ///
  /// @throws NotFound if the person who searches does not work at the practice
  @Transactional
  public List<PatientSummary> search(OdsCode practice, String nameOrNhsNumberOrDateOfBirth) {
    who.requireWorksAt(practice);
    PatientSearch search = PatientSearch.of(nameOrNhsNumberOrDateOfBirth);
    return Stream.concat(
            search.in(patients, practice).stream(),
            patients.stayingAt(practice.value()).stream().filter(search::finds))
        .limit(MOST)
        .map(patient -> shown(patient, practice, "search"))
        .toList();
  }

  private PatientSummary shown(Patient patient, OdsCode where, String how) {
    trail.record(
        new AuditEntry(
            Act.READ, "patient", patient.id().toString(), patient.id().value(), where, how));
    return patient.summary();
  }
}
