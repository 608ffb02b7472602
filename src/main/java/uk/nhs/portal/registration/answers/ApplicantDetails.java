package uk.nhs.portal.registration.answers;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.HomeAddress;
import uk.nhs.portal.identity.Sex;
import uk.nhs.portal.identity.registrations.Demographics;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.registration.Relation;
import uk.nhs.portal.registration.kinds.RegistrationFacts;
import uk.nhs.portal.registration.kinds.RegistrationField;
import uk.nhs.portal.registration.matching.PersonDetails;

/// What an application says of one person, as rules and records need it; practices read all the
/// answers themselves.
///
/// @param relation to whoever sends the application
/// @param gender where it differs from the sex at birth: a code of the questionnaire, or the
///   person's own words
/// @param ethnicity codes of the questionnaire, such as `asian`, or `asian-indian` with the detail
/// @param quitSmoking when
/// @param joinedForces when
/// @param auditC null unless all of its questions were answered
/// @param reminders whether the practice may send them; null if it does not ask
/// @param flags in the order of [Flag]
public record ApplicantDetails(
    SharedDetails shared,
    Relation relation,
    Names names,
    Birth birth,
    Sex sex,
    @Nullable String gender,
    @Nullable String ethnicity,
    @Nullable NhsNumber nhsNumber,
    Before before,
    Needs needs,
    Pharmacy pharmacy,
    @Nullable RecordSharing sharing,
    @Nullable LocalDate quitSmoking,
    @Nullable LocalDate joinedForces,
    @Nullable AuditC auditC,
    @Nullable Boolean reminders,
    Set<Flag> flags) {

  public ApplicantDetails {
    Set<Flag> inOrder = EnumSet.noneOf(Flag.class);
    inOrder.addAll(flags);
    flags = Collections.unmodifiableSet(inOrder);
  }

  /// Where the person lives; null with no fixed address.
  public @Nullable HomeAddress address() {
    return shared.home() instanceof Home.AtAddress at ? at.address() : null;
  }

  /// Of the address.
  public @Nullable Postcode postcode() {
    HomeAddress address = address();
    return address == null ? null : address.postcode();
  }

  /// What is known for the kind of registration and the fields that it needs, as far as the person
  /// tells it; the practice adds its own fields.
  ///
  /// Somebody with no fixed address is registered at an address all the same: the one for letters,
  /// or that of the practice. A previous address says nothing of somebody who was never registered.
  ///
  /// @param accepted the day from which the practice accepts the person
  public RegistrationFacts toKindFacts(LocalDate accepted) {
    Set<RegistrationField> known =
        EnumSet.of(RegistrationField.SURNAME, RegistrationField.BIRTH_DATE);
    add(known, RegistrationField.ADDRESS, shared.home());
    add(known, RegistrationField.SEX, sex == Sex.UNKNOWN ? null : sex);
    add(known, RegistrationField.NHS_NUMBER, nhsNumber);
    if (before.mayHaveBeenRegistered()) {
      add(known, RegistrationField.PREVIOUS_GP_NAME, before.practice());
      add(known, RegistrationField.PREVIOUS_ADDRESS, before.addressAtPractice());
    }
    add(known, RegistrationField.DATE_OF_UK_ENTRY, before.cameToUk());
    add(known, RegistrationField.DATE_OF_UK_EXIT, before.leftUk());
    return RegistrationFacts.of(known, birth.date().value(), accepted);
  }

  /// As the patients whom the portal knows are compared with.
  public PersonDetails toPersonDetails() {
    HomeAddress home = address();
    return PersonDetails.of(names.name(), birth.date().value())
        .named(names.given(), names.name().family())
        .onceNamed(names.former())
        .numbered(nhsNumber)
        .ofSex(uk.nhs.portal.registration.matching.Sex.valueOf(sex.name()))
        .livingAt(home == null ? null : String.join(", ", home.lines()), postcode())
        .reachedAt(shared.contact().phone(), shared.contact().email());
  }

  /// As the person's record begins, if a practice registers them as somebody new.
  public Demographics toDemographics() {
    return new Demographics(
        new PersonName(names.given(), names.name().family()),
        names.former(),
        birth.date(),
        sex,
        nhsNumber,
        address(),
        shared.contact().email(),
        shared.contact().phone());
  }

  private static void add(
      Set<RegistrationField> known, RegistrationField field, @Nullable Object value) {
    if (value != null) {
      known.add(field);
    }
  }

  @Override
  public String toString() {
    return "ApplicantDetails[***]";
  }
}
