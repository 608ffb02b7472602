package uk.nhs.portal.identity.signin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.Actor;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.identity.SignedInPerson;
import uk.nhs.portal.identity.password.HashPasswords;
import uk.nhs.portal.identity.password.PasswordRules;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.messages.SendAccountMail;

/// Lets somebody who forgot their password choose a new one, by a link that goes to the address
/// they sign in with. Nobody learns whether an account has that address.
@Service
public class ResetPassword {

  private static final Words WORDS = Words.of(ResetPassword.class);

  private final SignInAccounts accounts;
  private final ResetLinks links;
  private final LimitTries tries;
  private final HashPasswords passwords;
  private final PasswordRules rules;
  private final SignInSessions sessions;
  private final SendAccountMail mail;
  private final AuditTrail trail;
  private final String site;

  ResetPassword(
      SignInAccounts accounts,
      ResetLinks links,
      LimitTries tries,
      HashPasswords passwords,
      PasswordRules rules,
      SignInSessions sessions,
      SendAccountMail mail,
      AuditTrail trail,
      @Value("${portal.public-url}") String site) {
    this.accounts = accounts;
    this.links = links;
    this.tries = tries;
    this.passwords = passwords;
    this.rules = rules;
    this.sessions = sessions;
    this.mail = mail;
    this.trail = trail;
    this.site = site;
  }

  /// Sends a link if an open account has the address and not too many were asked for. There is no
  /// answer, because there must not be one.
  @Transactional
  public void ask(EmailAddress typed) {
    String email = typed.value().toLowerCase(Locale.ROOT);
    boolean mayAsk = tries.admit(TokenHash.of("link for " + email)).isZero();
    Optional<SignInAccounts.Known> account = accounts.byEmail(email);
    if (mayAsk && account.isPresent()) {
      String token = links.add(account.get().id());
      mail.send(
          account.get().email(),
          WORDS.get("reset.mail.subject"),
          List.of(
              WORDS.get("reset.mail.link"),
              site + "/sign-in/new-password?token=" + token,
              WORDS.get("reset.mail.time"),
              WORDS.get("reset.mail.not-you")));
    }
    trail.record(
        Actor.VISITOR,
        AuditEntry.of(
            Act.UPDATE,
            "account",
            account.map(known -> known.id().toString()).orElse("unknown"),
            mayAsk ? "password-link" : "password-link-refused"));
  }

  /// Whether the link can still be used.
  @Transactional(readOnly = true)
  public boolean isGood(String token) {
    return links.find(TokenHash.of(token)).isPresent();
  }

  /// Changes the password of the account that the link was sent to, and ends all its sessions. The
  /// link is used up, and so are any others.
  @Transactional
  public PasswordChange choose(String token, String chosen) {
    Optional<SignInAccounts.Known> account = links.lock(TokenHash.of(token)).map(accounts::byId);
    if (account.isEmpty()) {
      return new PasswordChange.NotYours();
    }
    SignInAccounts.Known known = account.get();
    SignedInPerson person = accounts.person(known.id());
    try {
      rules.check(chosen, known.email(), person.displayName());
    } catch (InvalidValue broken) {
      return new PasswordChange.Refused(broken.code());
    }
    accounts.changePassword(known.id(), passwords.hash(chosen));
    links.useUp(known.id());
    tries.clear(TokenHash.of(known.email().value()));
    sessions.endAllBut(known.id(), null, Actor.VISITOR);
    trail.record(
        Actor.VISITOR,
        AuditEntry.of(Act.UPDATE, "account", known.id().toString(), "password-by-link"));
    return new PasswordChange.Changed();
  }
}
