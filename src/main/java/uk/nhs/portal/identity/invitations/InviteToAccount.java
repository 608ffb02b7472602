package uk.nhs.portal.identity.invitations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.messages.SendAccountMail;

/// Sends a patient without an account a link to open one. The mail names nobody, and says the same
/// whether or not its address has an account: only who reads it learns more.
///
/// Whoever invites has made sure that the patient is theirs, and that the address came from them.
@Service
public class InviteToAccount {

  static final Duration GOOD_FOR = Duration.ofDays(7);

  private static final int YOUNGEST = 13; // as for NHS login and the NHS App
  private static final int MOST_A_DAY = 3;
  private static final Words WORDS = Words.of(InviteToAccount.class);

  private final InvitationRows invitations;
  private final SendAccountMail mail;
  private final AuditTrail trail;
  private final Clock clock;
  private final String site;

  InviteToAccount(
      InvitationRows invitations,
      SendAccountMail mail,
      AuditTrail trail,
      Clock clock,
      @Value("${portal.public-url}") String site) {
    this.invitations = invitations;
    this.mail = mail;
    this.trail = trail;
    this.clock = clock;
    this.site = site.replaceFirst("/+$", "");
  }

  /// Joins the caller's transaction, if there is one.
  ///
  /// @throws NotFound if there is no such patient
  @Transactional
  public Invitation invite(PatientId id, EmailAddress typed) {
    Instant now = clock.instant();
    Invitee patient = invitations.lock(id).orElseThrow(NotFound::new);
    if (patient.hasAccount()) {
      return new Invitation.HasAccount();
    } else if (patient.dateOfBirth().ageOn(London.today(clock)) < YOUNGEST) {
      return new Invitation.TooYoung();
    } else if (invitations.since(id, now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
      return new Invitation.TooOften();
    }
    EmailAddress email = new EmailAddress(typed.value().toLowerCase(Locale.ROOT));
    String token = invitations.replace(id, email, now);
    mail.send(
        email,
        WORDS.get("invitation.mail.subject"),
        List.of(
            WORDS.get("invitation.mail.text"),
            site + "/account/open/" + token,
            WORDS.get("invitation.mail.time"),
            WORDS.get("invitation.mail.not-you")));
    trail.record(
        new AuditEntry(
            Act.CREATE, "invitation", id.toString(), id.value(), patient.practice(), ""));
    return new Invitation.Invited();
  }
}
