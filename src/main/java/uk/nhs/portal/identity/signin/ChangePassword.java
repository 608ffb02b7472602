package uk.nhs.portal.identity.signin;

import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.identity.SignedInPerson;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.identity.password.HashPasswords;
import uk.nhs.portal.identity.password.PasswordRules;
import uk.nhs.portal.kernel.InvalidValue;

/// Changes the signed-in person's password, which asks for the one they have.
@Service
public class ChangePassword {

  private final WhoIsSignedIn who;
  private final SignInAccounts accounts;
  private final HashPasswords passwords;
  private final PasswordRules rules;
  private final LimitTries tries;
  private final SignInSessions sessions;
  private final AuditTrail trail;

  ChangePassword(
      WhoIsSignedIn who,
      SignInAccounts accounts,
      HashPasswords passwords,
      PasswordRules rules,
      LimitTries tries,
      SignInSessions sessions,
      AuditTrail trail) {
    this.who = who;
    this.accounts = accounts;
    this.passwords = passwords;
    this.rules = rules;
    this.tries = tries;
    this.sessions = sessions;
    this.trail = trail;
  }

  /// Changes it, and ends the account's other sessions: whoever knew the old one is out.
  @Transactional
  public PasswordChange change(String current, String chosen) {
    SignedInPerson person = who.require();
    SignInAccounts.Known account = accounts.byId(person.account());
    TokenHash subject = TokenHash.of("password of " + person.account());
    Duration pause = tries.admit(subject);
    if (pause.isPositive()) {
      return new PasswordChange.Wait(LimitTries.minutes(pause));
    }
    if (!passwords.verify(current, account.passwordHash())) {
      return new PasswordChange.NotYours();
    }
    tries.clear(subject);
    try {
      rules.check(chosen, account.email(), person.displayName());
    } catch (InvalidValue broken) {
      return new PasswordChange.Refused(broken.code());
    }
    accounts.changePassword(account.id(), passwords.hash(chosen));
    sessions.endAllBut(account.id(), MySessions.here(), person.actor());
    trail.record(AuditEntry.of(Act.UPDATE, "account", person.account().toString(), "password"));
    return new PasswordChange.Changed();
  }
}
