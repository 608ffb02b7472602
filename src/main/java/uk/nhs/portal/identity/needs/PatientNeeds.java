package uk.nhs.portal.identity.needs;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.identity.FindPatients;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.identity.SignedInPerson;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;

/// What patients need: recorded by staff, by the patient, or from their application; never
/// overwritten.
///
/// Reading is for features that show the patient and have left their row in the trail for that.
@Service
public class PatientNeeds {

  private final NeedsRows rows;
  private final FindPatients patients;
  private final WhoIsSignedIn who;
  private final AuditTrail trail;
  private final Clock clock;

  PatientNeeds(
      NeedsRows rows, FindPatients patients, WhoIsSignedIn who, AuditTrail trail, Clock clock) {
    this.rows = rows;
    this.patients = patients;
    this.who = who;
    this.trail = trail;
    this.clock = clock;
  }

  /// What is known of the patient's needs now; one statement.
  @Transactional(readOnly = true)
  public Needs of(PatientId patient) {
    return recorded(patient).map(RecordedNeeds::needs).orElse(Needs.NONE);
  }

  /// The same, with who said so and when; empty if nobody ever did.
  @Transactional(readOnly = true)
  public Optional<RecordedNeeds> recorded(PatientId patient) {
    return Optional.ofNullable(rows.current(List.of(patient)).get(patient));
  }

  /// What is known of many; who is not in it is not known to need anything. One statement for all.
  @Transactional(readOnly = true)
  public Map<PatientId, Needs> ofAll(Collection<PatientId> patients) {
    return rows.current(patients).entrySet().stream()
        .filter(entry -> !entry.getValue().needs().areNone())
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().needs()));
  }

  /// All that was ever recorded of the patient, the latest first.
  @Transactional(readOnly = true)
  public List<RecordedNeeds> history(PatientId patient) {
    return rows.history(patient);
  }

  /// Records what an application said, in the caller's transaction, who has decided about it.
  @Transactional(propagation = Propagation.MANDATORY)
  public void recordFromApplication(
      PatientId patient, OdsCode practice, Needs needs, UUID application) {
    record(patient, practice, needs, NeedsSource.APPLICATION, application);
  }

  /// Records what staff of the patient's practice were told.
  ///
  /// @throws NotFound if the person does not work there, or the practice does not look after the
  ///   patient
  @Transactional
  public void recordByStaff(OdsCode practice, PatientId patient, Needs needs) {
    who.requireActsFor(practice);
    PatientSummary found = patients.withoutShowing(patient).orElseThrow(NotFound::new);
    if (!patients.isOf(practice, found)) {
      throw new NotFound();
    }
    record(patient, practice, needs, NeedsSource.STAFF, account());
  }

  /// Records what the signed-in patient says of themselves.
  ///
  /// @throws uk.nhs.portal.kernel.NotAllowed if they are no patient
  @Transactional
  public void recordMine(Needs needs) {
    PatientId me = who.requirePatient();
    PatientSummary patient = patients.withoutShowing(me).orElseThrow(NotFound::new);
    record(me, patient.practice(), needs, NeedsSource.PATIENT, account());
  }

  private @Nullable UUID account() {
    return who.current().map(SignedInPerson::account).map(account -> account.value()).orElse(null);
  }

  /// Saying again what is known already, or that nothing is needed of which nothing is known, adds
  /// nothing.
  private void record(
      PatientId patient, OdsCode practice, Needs needs, NeedsSource source, @Nullable UUID by) {
    if (!rows.lock(patient)) {
      throw new NotFound();
    }
    if (of(patient).equals(needs)) {
      return;
    }
    rows.replace(patient, needs, source, by, clock.instant());
    trail.record(
        new AuditEntry(
            Act.UPDATE, "needs", patient.toString(), patient.value(), practice, source.name()));
  }
}
