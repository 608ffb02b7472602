package uk.nhs.portal.identity;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.identity.password.HashPasswords;
import uk.nhs.portal.identity.password.PasswordRules;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;

/// Opens the accounts by which patients and staff sign in.
@Service
public class OpenAccounts {

  private final Patients patients;
  private final Accounts accounts;
  private final PasswordRules rules;
  private final HashPasswords passwords;
  private final AuditTrail trail;
  private final Clock clock;

  OpenAccounts(
      Patients patients,
      Accounts accounts,
      PasswordRules rules,
      HashPasswords passwords,
      AuditTrail trail,
      Clock clock) {
    this.patients = patients;
    this.accounts = accounts;
    this.rules = rules;
    this.passwords = passwords;
    this.trail = trail;
    this.clock = clock;
  }

  /// Opens the account of a registered patient.
  ///
  /// @throws uk.nhs.portal.kernel.InvalidValue `password.…` if the password breaks a rule
  @Transactional
  public AccountId forPatient(PatientId id, EmailAddress email, String password) {
    Patient patient = patients.findById(id.value()).orElseThrow(NotFound::new);
    AccountId account =
        open(email, patient.name().formatted(), password, EnumSet.of(Role.PATIENT), List.of());
    patient.receive(account);
    return account;
  }

  /// Lets an account that is there already be a patient's too.
  @Transactional
  public void connect(PatientId id, AccountId known) {
    Patient patient = patients.findById(id.value()).orElseThrow(NotFound::new);
    Account account = accounts.findById(known.value()).orElseThrow(NotFound::new);
    account.take(EnumSet.of(Role.PATIENT), List.of());
    patient.receive(known);
    trail.record(AuditEntry.of(Act.UPDATE, "account", known.toString(), "connected"));
  }

  /// Opens the account of somebody who works at practices or pharmacies, or for NHS England.
  ///
  /// @param worksAt where they work; none for curators
  /// @throws uk.nhs.portal.kernel.InvalidValue `password.…` if the password breaks a rule
  @Transactional
  public AccountId forStaff(
      EmailAddress email,
      String displayName,
      String password,
      Set<Role> roles,
      List<OdsCode> worksAt) {
    boolean works = roles.stream().anyMatch(Role::worksSomewhere);
    if (roles.isEmpty() || roles.contains(Role.PATIENT) || works == worksAt.isEmpty()) {
      throw new IllegalArgumentException("these roles do not go with these places of work");
    }
    return open(email, displayName, password, roles, worksAt);
  }

  private AccountId open(
      EmailAddress email,
      String displayName,
      String password,
      Set<Role> roles,
      List<OdsCode> worksAt) {
    EmailAddress small = small(email);
    rules.check(password, small, displayName);
    Account account = new Account(small, displayName, passwords.hash(password), clock.instant());
    account.take(roles, worksAt);
    accounts.save(account);
    trail.record(AuditEntry.of(Act.CREATE, "account", account.id().toString(), ""));
    return account.id();
  }

  /// Whether an account signs in with that address already.
  @Transactional(readOnly = true)
  public boolean isTaken(EmailAddress email) {
    return accounts.findByEmail(small(email)).isPresent();
  }

  /// Addresses are the same whatever the size of their letters: nobody runs two accounts that way.
  static EmailAddress small(EmailAddress email) {
    return new EmailAddress(email.value().toLowerCase(Locale.ROOT));
  }
}
