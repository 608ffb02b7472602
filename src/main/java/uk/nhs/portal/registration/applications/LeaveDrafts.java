package uk.nhs.portal.registration.applications;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.audit.AuditTrail;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.messages.SendAccountMail;
import uk.nhs.portal.questionnaires.responses.TendResponses;

/// Lets people leave what they have begun: for later, on this device only, or for good.
@Service
@Transactional
public class LeaveDrafts {

  private static final Words WORDS = Words.of(LeaveDrafts.class);

  private final FindApplications find;
  private final ApplicationRows rows;
  private final TendResponses responses;
  private final SendAccountMail mail;
  private final AuditTrail trail;
  private final Clock clock;

  LeaveDrafts(
      FindApplications find,
      ApplicationRows rows,
      TendResponses responses,
      SendAccountMail mail,
      AuditTrail trail,
      Clock clock) {
    this.find = find;
    this.rows = rows;
    this.responses = responses;
    this.mail = mail;
    this.trail = trail;
    this.clock = clock;
  }

  /// Mails the reference to the address among the answers, if there is one; not twice in an hour.
  ///
  /// @throws NotFound if the key opens no application
  public void mailReference(ApplicationKey key) {
    Application application = find.at(key);
    var address = new SharedAnswers(find.answers(application.shared())).email();
    if (address.isPresent() && rows.noteMailed(application.id(), clock.instant())) {
      mail(address.get(), application);
    }
  }

  private void mail(EmailAddress to, Application application) {
    mail.send(
        to,
        WORDS.get("later.mail.subject"),
        List.of(
            WORDS.get("later.mail.reference", application.reference().formatted()),
            WORDS.get("later.mail.how"),
            WORDS.get("later.mail.not-you")));
  }

  /// The browser that holds the token can see the application no more.
  public void close(ApplicationKey key) {
    key.token().ifPresent(rows::revoke);
  }

  /// Deletes a draft with all answers; one that was sent stays, and so does somebody else's.
  ///
  /// @return whether it is gone
  /// @throws NotFound if the key opens no application
  public boolean delete(ApplicationKey key) {
    Application application = find.at(key);
    if (!application.isDraft()) {
      return false;
    }
    rows.touch(application, application.expiresAt());
    remove(application);
    PatientId owner = application.owner();
    trail.record(
        new AuditEntry(
            Act.DELETE,
            "registration-application",
            application.id().toString(),
            owner == null ? null : owner.value(),
            application.practice(),
            "draft"));
    return true;
  }

  /// In the caller's transaction, which has made sure that it is a draft and stays one.
  void remove(Application application) {
    rows.removeDraft(application.id());
    application.people().forEach(person -> responses.forget(person.response()));
    responses.forget(application.shared());
  }
}
