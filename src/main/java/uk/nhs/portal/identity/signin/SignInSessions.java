package uk.nhs.portal.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.Actor;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.identity.AccountId;
import uk.nhs.portal.identity.SignedInPerson;

/// Begins and ends sessions, each with its row in the audit trail.
@Service
public class SignInSessions {

  private static final Duration KEPT = Duration.ofDays(30);

  private final LoginSessions sessions;
  private final KnownSessions known;
  private final AuditTrail trail;
  private final Clock clock;

  SignInSessions(LoginSessions sessions, KnownSessions known, AuditTrail trail, Clock clock) {
    this.sessions = sessions;
    this.known = known;
    this.trail = trail;
    this.clock = clock;
  }

  /// Begins a session.
  ///
  /// @return its token, which nobody but the browser keeps
  @Transactional
  public String begin(SignedInPerson person, String device) {
    Instant now = clock.instant();
    String token = TokenHash.newToken();
    sessions.forgetOlderThan(person.account(), now.minus(KEPT));
    sessions.add(TokenHash.of(token), person.account(), device, now);
    record(person, Act.SIGN_IN, "");
    return token;
  }

  /// Ends the session behind a token; also when the server does not know it any more.
  @Transactional
  public void end(TokenHash token) {
    sessions
        .find(token)
        .ifPresent(session -> {
          sessions.end(token, clock.instant());
          record(session.person(), Act.SIGN_OUT, "");
        });
    known.forget(token);
  }

  /// Ends an account's sessions, except one where one is named.
  @Transactional
  public void endAllBut(AccountId account, @Nullable TokenHash kept, Actor by) {
    Instant now = clock.instant();
    for (LoginSessions.OpenSession open : sessions.openOf(account, now)) {
      if (!open.token().equals(kept) && sessions.end(open.token(), now)) {
        known.forget(open.token());
        trail.record(
            by, AuditEntry.of(Act.SIGN_OUT, "account", account.toString(), "from-elsewhere"));
      }
    }
  }

  private void record(SignedInPerson person, Act act, String detail) {
    trail.record(
        person.actor(), AuditEntry.of(act, "account", person.account().toString(), detail));
  }
}
