package uk.nhs.portal.identity.invitations;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;
import static uk.nhs.portal.kernel.persistence.Columns.uuidIfAny;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.identity.AccountId;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.signin.TokenHash;
import uk.nhs.portal.kernel.DateOfBirth;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PersonName;

/// The links by which patients open their accounts; each is kept as the hash of its secret.
@Repository
class InvitationRows {

  private static final String PATIENT =
      "p.id, p.given_name, p.family_name, p.date_of_birth, p.practice, p.account";

  private static final String GOOD =
      "SELECT i.email, i.wrong_dates, "
          + PATIENT
          + """
           FROM account_invitation i JOIN patient p ON p.id = i.patient
          WHERE i.token_hash = ? AND i.ended IS NULL AND i.created > ? AND p.account IS NULL\
          """;

  private final JdbcClient database;

  InvitationRows(JdbcClient database) {
    this.database = database;
  }

  /// An account that signs in with the address.
  ///
  /// @param patient whose it is as a patient, where it is one's
  record Holder(AccountId account, @Nullable UUID patient, boolean open) {}

  /// The patient, whom nobody else can invite until the transaction ends.
  Optional<Invitee> lock(PatientId patient) {
    return database
        .sql("SELECT " + PATIENT + " FROM patient p WHERE p.id = ? FOR UPDATE")
        .param(bytes(patient.value()))
        .query(InvitationRows::invitee)
        .optional();
  }

  int since(PatientId patient, Instant from) {
    return database
        .sql("SELECT COUNT(*) FROM account_invitation WHERE patient = ? AND created > ?")
        .params(bytes(patient.value()), utc(from))
        .query(Integer.class)
        .single();
  }

  /// A new link, which makes earlier ones useless.
  String replace(PatientId patient, EmailAddress email, Instant now) {
    String token = TokenHash.newToken();
    database
        .sql("UPDATE account_invitation SET ended = ? WHERE open_for = ?")
        .params(utc(now), bytes(patient.value()))
        .update();
    database
        .sql(
            """
            INSERT INTO account_invitation (token_hash, patient, email, created, wrong_dates)
            VALUES (?, ?, ?, ?, 0)\
            """)
        .params(TokenHash.of(token).bytes(), bytes(patient.value()), email.value(), utc(now))
        .update();
    return token;
  }

  /// The invitation, if it can still be used.
  Optional<GoodInvitation> find(TokenHash token, Instant now) {
    return good(GOOD, token, now);
  }

  /// The same, so that nobody else can use it at the same time.
  Optional<GoodInvitation> lock(TokenHash token, Instant now) {
    return good(GOOD + " FOR UPDATE", token, now);
  }

  private Optional<GoodInvitation> good(String sql, TokenHash token, Instant now) {
    return database
        .sql(sql)
        .params(token.bytes(), utc(now.minus(InviteToAccount.GOOD_FOR)))
        .query((row, line) ->
            new GoodInvitation(
                token,
                invitee(row, line),
                new EmailAddress(row.getString("email")),
                row.getInt("wrong_dates")))
        .optional();
  }

  /// The account that signs in with the address.
  Optional<Holder> holder(EmailAddress email) {
    return database
        .sql(
            """
            SELECT a.id AS account, a.status, p.id AS patient
            FROM account a LEFT JOIN patient p ON p.account = a.id WHERE a.email = ?\
            """)
        .param(email.value())
        .query((row, line) ->
            new Holder(
                new AccountId(uuid(row, "account")),
                uuidIfAny(row, "patient"),
                row.getString("status").equals("OPEN")))
        .optional();
  }

  void end(TokenHash token, Instant now) {
    database
        .sql("UPDATE account_invitation SET ended = ? WHERE token_hash = ?")
        .params(utc(now), token.bytes())
        .update();
  }

  void countWrongDate(TokenHash token) {
    database
        .sql("UPDATE account_invitation SET wrong_dates = wrong_dates + 1 WHERE token_hash = ?")
        .param(token.bytes())
        .update();
  }

  /// Counts the last wrong date, which ends the invitation.
  void countLastWrongDate(TokenHash token, Instant now) {
    database
        .sql(
            """
            UPDATE account_invitation SET wrong_dates = wrong_dates + 1, ended = ?
            WHERE token_hash = ?\
            """)
        .params(utc(now), token.bytes())
        .update();
  }

  private static Invitee invitee(ResultSet row, int line) throws SQLException {
    return new Invitee(
        new PatientId(uuid(row, "id")),
        new PersonName(row.getString("given_name"), row.getString("family_name")),
        new DateOfBirth(row.getObject("date_of_birth", LocalDate.class)),
        new OdsCode(row.getString("practice")),
        row.getBytes("account") != null);
  }
}
