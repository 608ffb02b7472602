package uk.nhs.portal.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.PhoneNumber;

/// What the signed-in person sees and changes of themselves.
@Service
public class MyAccount {

  private final Accounts accounts;
  private final Patients patients;
  private final FindPatients findPatients;
  private final WhoIsSignedIn who;
  private final AuditTrail trail;

  MyAccount(
      Accounts accounts,
      Patients patients,
      FindPatients findPatients,
      WhoIsSignedIn who,
      AuditTrail trail) {
    this.accounts = accounts;
    this.patients = patients;
    this.findPatients = findPatients;
    this.who = who;
    this.trail = trail;
  }

  /// The person's account.
  @Transactional
  public AccountSummary read() {
    SignedInPerson person = who.require();
    Account account = accounts.findById(person.account().value()).orElseThrow(NotFound::new);
    PatientSummary patient = person.patient() == null ? null : findPatients.myself();
    return new AccountSummary(person, account.email(), account.passwordChanged(), patient);
  }

  /// Says where the practice reaches the patient; nothing for what they do not want to give.
  ///
  /// @throws uk.nhs.portal.kernel.NotAllowed if the person is no patient
  @Transactional
  public void reachMeAt(@Nullable EmailAddress email, @Nullable PhoneNumber phone) {
    PatientId id = who.requirePatient();
    Patient patient = patients.findById(id.value()).orElseThrow(NotFound::new);
    patient.reachAt(email, phone);
    trail.record(
        new AuditEntry(
            Act.UPDATE, "patient", id.toString(), id.value(), patient.practice(), "contact"));
  }
}
