package uk.nhs.portal.registration.decisions;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.nhs.portal.identity.HomeAddress;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.Sex;
import uk.nhs.portal.identity.registrations.Demographics;
import uk.nhs.portal.identity.registrations.FindPatientsForMatching;
import uk.nhs.portal.identity.registrations.KnownPatient;
import uk.nhs.portal.identity.registrations.NewRegistration;
import uk.nhs.portal.identity.registrations.NewRegistration.Known;
import uk.nhs.portal.identity.registrations.RegistrationKind;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.questionnaires.responses.FindResponses;
import uk.nhs.portal.registration.AnswersOf;
import uk.nhs.portal.registration.Relation;
import uk.nhs.portal.registration.matching.DetailField;

/// Makes, of what somebody answered, what is known of them and what staff picked, the person who is
/// to be registered.
@Component
class Registrants {

  private final FindResponses responses;
  private final FindPatientsForMatching patients;

  Registrants(FindResponses responses, FindPatientsForMatching patients) {
    this.responses = responses;
    this.patients = patients;
  }

  /// Somebody who is to be registered, with their answers.
  record Registrant(NewRegistration registration, AnswersOf shared, AnswersOf own) {}

  Registrant of(OdsCode practice, QueueRow row, Parts.Of of) {
    AnswersOf shared = AnswersOf.of(responses.withoutShowing(of.shared()));
    AnswersOf own = AnswersOf.of(responses.withoutShowing(of.own()));
    PatientId matched = row.matched();
    Optional<KnownPatient> known =
        matched == null ? Optional.empty() : patients.withoutShowing(matched);
    Demographics person = demographics(row, shared, own, known.orElse(null));
    return new Registrant(
        registration(practice, row, known.map(Known::of).orElse(null), person), shared, own);
  }

  private static NewRegistration registration(
      OdsCode practice, QueueRow row, @Nullable Known known, Demographics person) {
    LocalDate until = row.stayUntil();
    if (until != null) {
      return NewRegistration.temporary(known, person, practice, until);
    }
    RegistrationKind kind =
        RegistrationKind.valueOf(row.kind() == null ? "TRANSFER_IN" : row.kind());
    return known == null
        ? NewRegistration.ofNew(person, practice, kind)
        : NewRegistration.of(known, person, practice, kind);
  }

  private static Demographics demographics(
      QueueRow row, AnswersOf shared, AnswersOf own, @Nullable KnownPatient known) {
    Demographics applied = applied(row, shared, own);
    if (known == null) {
      return applied;
    }
    Demographics held = known.demographics();
    Picked picked = new Picked(row);
    return new Demographics(
        new PersonName(
            picked.known(DetailField.GIVEN_NAME) ? held.name().given() : applied.name().given(),
            picked.known(DetailField.FAMILY_NAME) ? held.name().family() : applied.name().family()),
        picked.known(DetailField.PREVIOUS_FAMILY_NAME) || applied.formerFamilyName() == null
            ? held.formerFamilyName()
            : applied.formerFamilyName(),
        picked.known(DetailField.DATE_OF_BIRTH) ? held.dateOfBirth() : applied.dateOfBirth(),
        picked.known(DetailField.SEX) || applied.sex() == Sex.UNKNOWN ? held.sex() : applied.sex(),
        picked.known(DetailField.NHS_NUMBER) || applied.nhsNumber() == null
            ? held.nhsNumber()
            : applied.nhsNumber(),
        picked.known(DetailField.ADDRESS) || row.stayUntil() != null
            ? held.address()
            : applied.address(),
        picked.known(DetailField.EMAIL) || applied.email() == null ? held.email() : applied.email(),
        picked.known(DetailField.PHONE) || applied.phone() == null
            ? held.phone()
            : applied.phone());
  }

  private static Demographics applied(QueueRow row, AnswersOf shared, AnswersOf own) {
    boolean self = row.relation() == Relation.ME;
    return new Demographics(
        row.name(),
        own.text("previous-last-name").orElse(null),
        row.dateOfBirth(),
        sex(own),
        row.nhsNumber(),
        shared
            .address("address")
            .map(home -> new HomeAddress(home.lines(), home.postcode()))
            .orElse(null),
        // an address of somebody else's must not get what is only the person's to read
        self ? shared.text("email").map(EmailAddress::new).orElse(null) : null,
        shared.text("phone").map(PhoneNumber::new).orElse(null));
  }

  private static Sex sex(AnswersOf own) {
    return switch (own.choice("sex").orElse("")) {
      case "female" -> Sex.FEMALE;
      case "male" -> Sex.MALE;
      case "intersex" -> Sex.OTHER;
      default -> Sex.UNKNOWN;
    };
  }

  /// What staff picked, field by field.
  private record Picked(QueueRow row) {

    boolean known(DetailField field) {
      return row.picks().contains(field + "=known");
    }
  }
}
