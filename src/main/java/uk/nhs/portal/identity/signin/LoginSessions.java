package uk.nhs.portal.identity.signin;

import static uk.nhs.portal.kernel.persistence.IdColumn.bytes;
import static uk.nhs.portal.kernel.persistence.IdColumn.id;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.identity.AccountId;
import uk.nhs.portal.kernel.TimeOrderedId;

/// The sessions in the database: what every server knows of who is signed in.
@Repository
class LoginSessions {

  private static final String LIVE =
      """
      SELECT s.token_hash, s.id, s.account, s.device, s.created, s.last_seen, a.display_name,
             r.role, m.ods_code, p.id AS patient
        FROM login_session s
        JOIN account a ON a.id = s.account AND a.status = 'OPEN'
        LEFT JOIN account_role r ON r.account = a.id
        LEFT JOIN staff_membership m ON m.account = a.id
        LEFT JOIN patient p ON p.account = a.id
       WHERE s.token_hash = ? AND s.ended IS NULL
       ORDER BY m.ods_code
      """;

  private final JdbcClient database;

  LoginSessions(JdbcClient database) {
    this.database = database;
  }

  void add(TokenHash token, AccountId account, String device, Instant now) {
    database
        .sql(
            "INSERT INTO login_session (token_hash, id, account, device, created, last_seen)"
                + " VALUES (?, ?, ?, ?, ?, ?)")
        .params(token.bytes(), bytes(TimeOrderedId.next()), bytes(account.value()))
        .params(device, utc(now), utc(now))
        .update();
  }

  /// The session and its person as they are now; whether its time is over, the caller decides.
  Optional<LiveSession> find(TokenHash token) {
    List<SessionRow> rows = database.sql(LIVE).param(token.bytes()).query(SessionRow::read).list();
    return rows.isEmpty() ? Optional.empty() : Optional.of(SessionRow.together(rows));
  }

  void seen(TokenHash token, Instant now) {
    database
        .sql(
            "UPDATE login_session SET last_seen = ?"
                + " WHERE token_hash = ? AND ended IS NULL AND last_seen < ?")
        .params(utc(now), token.bytes(), utc(now))
        .update();
  }

  boolean end(TokenHash token, Instant now) {
    return database
            .sql("UPDATE login_session SET ended = ? WHERE token_hash = ? AND ended IS NULL")
            .params(utc(now), token.bytes())
            .update()
        == 1;
  }

  /// Those of the account that are neither ended nor out of time, the newest first.
  List<OpenSession> openOf(AccountId account, Instant now) {
    return database
        .sql(
            "SELECT token_hash, id, device, created, last_seen FROM login_session"
                + " WHERE account = ? AND ended IS NULL AND created > ? AND last_seen > ?"
                + " ORDER BY created DESC")
        .params(
            bytes(account.value()),
            utc(now.minus(LiveSession.ABSOLUTE)),
            utc(now.minus(LiveSession.IDLE)))
        .query((found, line) ->
            new OpenSession(
                id(found.getBytes("id")),
                TokenHash.of(found.getBytes("token_hash")),
                found.getString("device"),
                instant(found.getObject("created", LocalDateTime.class)),
                instant(found.getObject("last_seen", LocalDateTime.class))))
        .list();
  }

  /// Forgets what ended long ago; an account's own sessions, each time it signs in.
  void forgetOlderThan(AccountId account, Instant then) {
    database
        .sql("DELETE FROM login_session WHERE account = ? AND created < ?")
        .params(bytes(account.value()), utc(then))
        .update();
  }

  /// A session of an account that goes on somewhere.
  record OpenSession(UUID id, TokenHash token, String device, Instant created, Instant lastSeen) {}

  static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  static Instant instant(LocalDateTime utc) {
    return utc.toInstant(ZoneOffset.UTC);
  }
}
