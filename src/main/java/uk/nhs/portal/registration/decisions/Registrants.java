package uk.nhs.portal.registration.decisions;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.Sex;
import uk.nhs.portal.identity.registrations.Demographics;
import uk.nhs.portal.identity.registrations.FindPatientsForMatching;
import uk.nhs.portal.identity.registrations.KnownPatient;
import uk.nhs.portal.identity.registrations.NewRegistration;
import uk.nhs.portal.identity.registrations.NewRegistration.Known;
import uk.nhs.portal.identity.registrations.RegistrationKind;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.questionnaires.responses.FindResponses;
import uk.nhs.portal.registration.Relation;
import uk.nhs.portal.registration.answers.ApplicantDetails;
import uk.nhs.portal.registration.answers.ReadApplicant;
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

  /// Somebody who is to be registered, with what they answered.
  record Registrant(NewRegistration registration, ApplicantDetails details) {}

  Registrant of(OdsCode practice, QueueRow row, Parts.Of of) {
    ApplicantDetails details =
        ReadApplicant.of(responses.withoutShowing(of.shared()), responses.withoutShowing(of.own()));
    PatientId matched = row.matched();
    Optional<KnownPatient> known =
        matched == null ? Optional.empty() : patients.withoutShowing(matched);
    Demographics person = demographics(row, details, known.orElse(null));
    return new Registrant(
        registration(practice, row, known.map(Known::of).orElse(null), person), details);
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
      QueueRow row, ApplicantDetails details, @Nullable KnownPatient known) {
    Demographics applied = applied(row, details);
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

  private static Demographics applied(QueueRow row, ApplicantDetails details) {
    Demographics told = details.toDemographics();
    return new Demographics(
        told.name(),
        told.formerFamilyName(),
        told.dateOfBirth(),
        told.sex(),
        told.nhsNumber(),
        told.address(),
        // an address of somebody else's must not get what is only the person's to read
        row.relation() == Relation.ME ? told.email() : null,
        told.phone());
  }

  /// What staff picked, field by field.
  private record Picked(QueueRow row) {

    boolean known(DetailField field) {
      return row.picks().contains(field + "=known");
    }
  }
}
