package uk.nhs.portal.identity.invitations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.identity.AccountId;
import uk.nhs.portal.identity.OpenAccounts;
import uk.nhs.portal.identity.SignedInPerson;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.identity.invitations.InvitationRows.Holder;
import uk.nhs.portal.identity.password.PasswordRules;
import uk.nhs.portal.identity.signin.SignInSessions;
import uk.nhs.portal.identity.signin.TokenHash;
import uk.nhs.portal.kernel.InvalidValue;

/// Opens a patient's account for whoever holds the link of their invitation and knows their date of
/// birth; or lets the account of that address be theirs, if it belongs to no patient.
///
/// A link alone opens nothing: an address may be mistyped, and then it reaches somebody else. Five
/// wrong dates use it up, so that nobody finds the right one by trying.
@Service
public class OpenByInvitation {

  static final int MOST_WRONG_DATES = 5;

  private final InvitationRows invitations;
  private final OpenAccounts accounts;
  private final PasswordRules rules;
  private final SignInSessions sessions;
  private final WhoIsSignedIn who;
  private final AuditTrail trail;
  private final Clock clock;

  OpenByInvitation(
      InvitationRows invitations,
      OpenAccounts accounts,
      PasswordRules rules,
      SignInSessions sessions,
      WhoIsSignedIn who,
      AuditTrail trail,
      Clock clock) {
    this.invitations = invitations;
    this.accounts = accounts;
    this.rules = rules;
    this.sessions = sessions;
    this.who = who;
    this.trail = trail;
    this.clock = clock;
  }

  /// What the link is good for now, to whoever has followed it.
  @Transactional(readOnly = true)
  public Invited of(String token) {
    return invitations
        .find(TokenHash.of(token), clock.instant())
        .map(this::standing)
        .orElseGet(Invited.Gone::new);
  }

  private Invited standing(GoodInvitation good) {
    Optional<Holder> holder = invitations.holder(good.email());
    if (holder.isEmpty()) {
      return new Invited.MayOpen(good.email());
    } else if (!holder.get().open() || holder.get().patient() != null) {
      return new Invited.AddressTaken();
    }
    return isSignedIn(holder.get().account())
        ? new Invited.MayConnect()
        : new Invited.SignInFirst(good.email());
  }

  private boolean isSignedIn(AccountId account) {
    return who.current().map(SignedInPerson::account).filter(account::equals).isPresent();
  }

  /// Opens the account.
  @Transactional
  public Opening open(String token, LocalDate born, String password) {
    Optional<GoodInvitation> good = invitations.lock(TokenHash.of(token), clock.instant());
    if (good.isEmpty() || !(standing(good.get()) instanceof Invited.MayOpen(var email))) {
      return new Opening.NotSo();
    }
    Invitee patient = good.get().patient();
    try {
      rules.check(password, email, patient.name().formatted());
    } catch (InvalidValue broken) {
      return new Opening.Refused(broken.code());
    }
    if (isWrong(born, good.get())) {
      return new Opening.WrongDate();
    }
    accounts.forPatient(patient.id(), email, password);
    return opened(good.get(), "opened");
  }

  /// Lets the account with which the person is signed in be the patient's. They sign in anew,
  /// because what they may see is more than it was.
  @Transactional
  public Opening connect(String token, LocalDate born) {
    Optional<GoodInvitation> good = invitations.lock(TokenHash.of(token), clock.instant());
    if (good.isEmpty() || !(standing(good.get()) instanceof Invited.MayConnect)) {
      return new Opening.NotSo();
    }
    if (isWrong(born, good.get())) {
      return new Opening.WrongDate();
    }
    SignedInPerson person = who.require();
    accounts.connect(good.get().patient().id(), person.account());
    sessions.endAllBut(person.account(), null, person.actor());
    return opened(good.get(), "connected");
  }

  private Opening opened(GoodInvitation good, String how) {
    invitations.end(good.token(), clock.instant());
    record(good, how);
    return new Opening.Opened();
  }

  private boolean isWrong(LocalDate born, GoodInvitation good) {
    boolean wrong = !good.patient().dateOfBirth().value().equals(born);
    if (wrong) {
      if (good.wrongDates() + 1 < MOST_WRONG_DATES) {
        invitations.countWrongDate(good.token());
        record(good, "wrong-date");
      } else {
        invitations.countLastWrongDate(good.token(), clock.instant());
        record(good, "used-up");
      }
    }
    return wrong;
  }

  private void record(GoodInvitation good, String how) {
    Invitee patient = good.patient();
    trail.record(
        new AuditEntry(
            Act.UPDATE,
            "invitation",
            patient.id().toString(),
            patient.id().value(),
            patient.practice(),
            how));
  }
}
