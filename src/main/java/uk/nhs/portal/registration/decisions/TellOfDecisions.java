package uk.nhs.portal.registration.decisions;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.identity.FindPatients;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.messages.PatientNotice;
import uk.nhs.portal.messages.SendAccountMail;
import uk.nhs.portal.messages.TellPatients;
import uk.nhs.portal.organisations.FindOrganisations;
import uk.nhs.portal.organisations.OrganisationSummary;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.ApplicationReference;
import uk.nhs.portal.registration.RegistrationLinks;

/// Tells people what became of an application: the sender by an e-mail that names nobody and says
/// no more than that there is news, patients also in their inbox.
@Component
public class TellOfDecisions {

  private static final String TOPIC = "registration";
  private static final Words WORDS = Words.of(TellOfDecisions.class);

  private final SendAccountMail mail;
  private final TellPatients tell;
  private final FindPatients patients;
  private final FindOrganisations organisations;
  private final String publicUrl;

  TellOfDecisions(
      SendAccountMail mail,
      TellPatients tell,
      FindPatients patients,
      FindOrganisations organisations,
      @Value("${portal.public-url}") String publicUrl) {
    this.mail = mail;
    this.tell = tell;
    this.patients = patients;
    this.organisations = organisations;
    this.publicUrl = publicUrl.replaceFirst("/+$", "");
  }

  /// Mails the sender that something has happened, with the way to what it is.
  ///
  /// @param what `sent` or `news`
  @Transactional(propagation = Propagation.MANDATORY)
  public void sender(
      @Nullable EmailAddress to, OdsCode practice, ApplicationReference reference, String what) {
    if (to == null) {
      return;
    }
    String key = "mail." + what;
    mail.send(
        to,
        WORDS.get(key + ".subject"),
        List.of(
            WORDS.get(key + ".text", name(practice), reference.formatted()),
            publicUrl + RegistrationLinks.application(reference),
            WORDS.get("mail.how"),
            WORDS.get("mail.not-you")));
  }

  /// Puts it into a patient's inbox; whoever has no e-mail address is phoned by the practice.
  ///
  /// @param paragraphs at least one
  @Transactional(propagation = Propagation.MANDATORY)
  void patient(
      PatientId patient,
      OdsCode practice,
      ApplicantId about,
      String subject,
      List<String> paragraphs,
      String href) {
    UUID id = patient.value();
    EmailAddress email = patients.withoutShowing(patient).map(found -> found.email()).orElse(null);
    tell.tell(
        new PatientNotice(
            id, email, practice, name(practice), TOPIC, about.value(), subject, paragraphs, href));
  }

  private String name(OdsCode practice) {
    return organisations
        .byCode(practice)
        .map(OrganisationSummary::name)
        .orElseGet(practice::formatted);
  }
}
