package uk.nhs.portal.identity.signin;

import static uk.nhs.portal.kernel.persistence.IdColumn.bytes;
import static uk.nhs.portal.kernel.persistence.IdColumn.id;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.Actor;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.identity.AccountId;
import uk.nhs.portal.identity.SignedInPerson;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.NotFound;

/// Accounts as signing in needs them, in as few statements for an unknown address as for a known
/// one.
@Repository
class SignInAccounts {

  private static final String PERSON =
      """
      SELECT a.id AS account, a.display_name, r.role, m.ods_code, p.id AS patient
        FROM account a
        LEFT JOIN account_role r ON r.account = a.id
        LEFT JOIN staff_membership m ON m.account = a.id
        LEFT JOIN patient p ON p.account = a.id
       WHERE a.id = ?
       ORDER BY m.ods_code
      """;

  private final JdbcClient database;
  private final AuditTrail trail;
  private final Clock clock;

  SignInAccounts(JdbcClient database, AuditTrail trail, Clock clock) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
  }

  record Known(AccountId id, EmailAddress email, String passwordHash) {

    @Override
    public String toString() {
      return "Known[" + id + "]";
    }
  }

  /// The open account with that address in small letters.
  Optional<Known> byEmail(String email) {
    return database
        .sql("SELECT id, email, password_hash FROM account WHERE email = ? AND status = 'OPEN'")
        .param(email)
        .query(SignInAccounts::known)
        .optional();
  }

  /// The open account of somebody who is signed in.
  Known byId(AccountId account) {
    return database
        .sql("SELECT id, email, password_hash FROM account WHERE id = ? AND status = 'OPEN'")
        .param(bytes(account.value()))
        .query(SignInAccounts::known)
        .optional()
        .orElseThrow(NotFound::new);
  }

  void changePassword(AccountId account, String hash) {
    database
        .sql(
            "UPDATE account SET password_hash = ?, password_changed = ?, version = version + 1"
                + " WHERE id = ?")
        .params(hash, LoginSessions.utc(clock.instant()), bytes(account.value()))
        .update();
  }

  private static Known known(ResultSet found, int line) throws SQLException {
    return new Known(
        new AccountId(id(found.getBytes("id"))),
        new EmailAddress(found.getString("email")),
        found.getString("password_hash"));
  }

  SignedInPerson person(AccountId account) {
    List<PersonRow> rows =
        database.sql(PERSON).param(bytes(account.value())).query(PersonRow::read).list();
    return PersonRow.together(rows);
  }

  /// Leaves a row in the trail, also when there is no such account.
  @Transactional
  public void refused(@Nullable AccountId account) {
    trail.record(
        Actor.VISITOR,
        AuditEntry.of(
            Act.SIGN_IN_REFUSED, "account", account == null ? "unknown" : account.toString(), ""));
  }
}
