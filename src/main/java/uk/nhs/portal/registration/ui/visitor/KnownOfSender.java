package uk.nhs.portal.registration.ui.visitor;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.nhs.portal.identity.FindPatients;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.identity.SignedInPerson;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.LinkId;

/// What the portal knows of the signed-in patient who fills an application in: offered as answers,
/// for them to confirm or change.
@Component
class KnownOfSender {

  private final WhoIsSignedIn who;
  private final FindPatients patients;

  KnownOfSender(WhoIsSignedIn who, FindPatients patients) {
    this.who = who;
    this.patients = patients;
  }

  /// Themselves, if a patient is signed in. They see nothing but what is theirs.
  Optional<PatientSummary> themselves() {
    return who.current().map(SignedInPerson::patient).flatMap(patients::withoutShowing);
  }

  /// How to reach them.
  Optional<Answer> contact(LinkId question) {
    return switch (question.value()) {
      case "email" ->
          themselves().map(PatientSummary::email).map(EmailAddress::value).map(Answer.Text::new);
      case "phone" ->
          themselves().map(PatientSummary::phone).map(PhoneNumber::value).map(Answer.Text::new);
      default -> Optional.empty();
    };
  }

  /// Who they are.
  Optional<Answer> identity(LinkId question) {
    return switch (question.value()) {
      case "nhs-number-known" -> number().map(number -> new Answer.YesNo(true));
      case "nhs-number" -> number().map(NhsNumber::value).map(Answer.Text::new);
      default -> Optional.empty();
    };
  }

  private Optional<NhsNumber> number() {
    return themselves().map(PatientSummary::nhsNumber);
  }
}
