package uk.nhs.portal.identity.signin;

import static uk.nhs.portal.identity.signin.LoginSessions.instant;
import static uk.nhs.portal.identity.signin.LoginSessions.utc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Limits how often a password may be tried for one e-mail address: ten times in a quarter of an
/// hour, with a growing pause from the fourth on.
///
/// It is kept in the database, so it holds on every server and over a restart; and it is kept for
/// the address, so it is the same whether an account has it or not. It is a pause, never a lock:
/// nobody can shut somebody else out for longer than the quarter of an hour.
@Service
class LimitTries {

  static final int MOST = 10;
  static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int WITHOUT_PAUSE = 3;

  private final JdbcClient database;
  private final Clock clock;

  LimitTries(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// What was counted so far.
  private record Tries(int count, Instant since, Instant notBefore) {

    /// One more try, and when the next one may follow.
    Tries oneMore(Instant now) {
      boolean over = !now.isBefore(since.plus(WINDOW));
      int tries = over ? 1 : count + 1;
      Instant from = over ? now : since;
      return new Tries(tries, from, tries >= MOST ? from.plus(WINDOW) : now.plus(pause(tries)));
    }

    /// 2, 4, 8… seconds after the fourth, fifth, sixth try…
    private static Duration pause(int tries) {
      return tries <= WITHOUT_PAUSE
          ? Duration.ZERO
          : Duration.ofSeconds(1L << (tries - WITHOUT_PAUSE));
    }
  }

  /// Counts a try before its password is looked at, so that many at once are counted too.
  ///
  /// @return zero if it may go ahead, else how long to wait; a try that has to wait does not count
  @Transactional
  public Duration admit(TokenHash subject) {
    Instant now = clock.instant();
    database
        .sql(
            "INSERT INTO sign_in_limit (subject, tries, since, not_before)"
                + " VALUES (?, 0, ?, ?) ON DUPLICATE KEY UPDATE tries = tries")
        .params(subject.bytes(), utc(now), utc(now))
        .update();
    Tries tries = lock(subject);
    if (now.isBefore(tries.notBefore())) {
      return Duration.between(now, tries.notBefore());
    }
    Tries next = tries.oneMore(now);
    database
        .sql("UPDATE sign_in_limit SET tries = ?, since = ?, not_before = ? WHERE subject = ?")
        .params(next.count(), utc(next.since()), utc(next.notBefore()), subject.bytes())
        .update();
    return Duration.ZERO;
  }

  /// The right password was given: nothing is held against the address any more. Old counts of
  /// others go with it.
  @Transactional
  public void clear(TokenHash subject) {
    database
        .sql("DELETE FROM sign_in_limit WHERE subject = ? OR since < ?")
        .params(subject.bytes(), utc(clock.instant().minus(Duration.ofDays(1))))
        .update();
  }

  /// A pause as people are told it: in whole minutes, at least one.
  static long minutes(Duration pause) {
    return Math.max(1, pause.plusSeconds(59).toMinutes());
  }

  private Tries lock(TokenHash subject) {
    return database
        .sql("SELECT tries, since, not_before FROM sign_in_limit WHERE subject = ? FOR UPDATE")
        .param(subject.bytes())
        .query((found, line) ->
            new Tries(
                found.getInt("tries"),
                instant(found.getObject("since", LocalDateTime.class)),
                instant(found.getObject("not_before", LocalDateTime.class))))
        .single();
  }
}
