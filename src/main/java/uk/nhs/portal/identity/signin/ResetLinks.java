package uk.nhs.portal.identity.signin;

import static uk.nhs.portal.identity.signin.LoginSessions.utc;
import static uk.nhs.portal.kernel.persistence.IdColumn.bytes;
import static uk.nhs.portal.kernel.persistence.IdColumn.id;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.identity.AccountId;

/// The links by which people choose a new password: used once, within twenty minutes, and kept only
/// as the hash of their secret.
@Repository
class ResetLinks {

  static final Duration GOOD_FOR = Duration.ofMinutes(20);

  private static final String GOOD =
      "SELECT account FROM password_reset WHERE token_hash = ? AND used IS NULL AND created > ?";

  private final JdbcClient database;
  private final Clock clock;

  ResetLinks(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// A new link of an account; what is older than a day goes.
  String add(AccountId account) {
    String token = TokenHash.newToken();
    database
        .sql("DELETE FROM password_reset WHERE account = ? AND created < ?")
        .params(bytes(account.value()), utc(clock.instant().minus(Duration.ofDays(1))))
        .update();
    database
        .sql("INSERT INTO password_reset (token_hash, account, created) VALUES (?, ?, ?)")
        .params(TokenHash.of(token).bytes(), bytes(account.value()), utc(clock.instant()))
        .update();
    return token;
  }

  Optional<AccountId> find(TokenHash token) {
    return query(GOOD, token);
  }

  /// The account of a link, which nobody else can use at the same time.
  Optional<AccountId> lock(TokenHash token) {
    return query(GOOD + " FOR UPDATE", token);
  }

  void useUp(AccountId account) {
    database
        .sql("UPDATE password_reset SET used = ? WHERE account = ? AND used IS NULL")
        .params(utc(clock.instant()), bytes(account.value()))
        .update();
  }

  private Optional<AccountId> query(String sql, TokenHash token) {
    return database
        .sql(sql)
        .params(token.bytes(), utc(clock.instant().minus(GOOD_FOR)))
        .query((found, line) -> new AccountId(id(found.getBytes("account"))))
        .optional();
  }
}
