package uk.nhs.portal.registration.decisions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.identity.HomeAddress;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.registrations.Demographics;
import uk.nhs.portal.identity.registrations.FindPatientsForMatching;
import uk.nhs.portal.identity.registrations.KnownPatient;
import uk.nhs.portal.identity.registrations.SoughtPerson;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.organisations.FindCatchments;
import uk.nhs.portal.organisations.SearchOrganisations;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.responses.Response;
import uk.nhs.portal.registration.AnswersOf;
import uk.nhs.portal.registration.Area;
import uk.nhs.portal.registration.Named;
import uk.nhs.portal.registration.Stay;
import uk.nhs.portal.registration.answers.ApplicantDetails;
import uk.nhs.portal.registration.answers.Flag;
import uk.nhs.portal.registration.answers.ReadApplicant;
import uk.nhs.portal.registration.kinds.RegistrationField;
import uk.nhs.portal.registration.kinds.RegistrationKind;
import uk.nhs.portal.registration.matching.CompareDetails;
import uk.nhs.portal.registration.matching.KnownPerson;
import uk.nhs.portal.registration.matching.PersonDetails;
import uk.nhs.portal.registration.matching.Sex;

/// Finds out what the answers about somebody tell: who they are, whether they live in the
/// practice's area, how they register. It shows nobody to anybody.
@Service
@Transactional(readOnly = true)
public class AssessApplicants {

  private final FindPatientsForMatching patients;
  private final FindCatchments catchments;
  private final SearchOrganisations places;
  private final Clock clock;

  AssessApplicants(
      FindPatientsForMatching patients,
      FindCatchments catchments,
      SearchOrganisations places,
      Clock clock) {
    this.patients = patients;
    this.catchments = catchments;
    this.places = places;
    this.clock = clock;
  }

  /// What is found about a person of an application.
  ///
  /// @param shared the answers that hold for everybody
  /// @param own the answers about the person
  public Assessment of(OdsCode practice, Stay stay, Named person, Response shared, Response own) {
    AnswersOf ours = AnswersOf.of(shared);
    AnswersOf theirs = AnswersOf.of(own);
    PersonDetails details = details(person, ours, theirs);
    ApplicantDetails said = ReadApplicant.of(shared, own);
    List<KnownPatient> known =
        patients.withoutShowing(
            new SoughtPerson(
                person.name(), person.dateOfBirth(), details.nhsNumber(), details.postcode()));
    Found found = found(details, known);
    return new Assessment(
        details.nhsNumber(),
        theirs.choice("sex").orElse("not-said"),
        details.postcode(),
        stay == Stay.TEMPORARY ? "TEMPORARY" : kind(said).name(),
        area(practice, details.postcode()),
        found.match(),
        found.patient(),
        flags(said));
  }

  /// Who somebody is and how to reach them, as the answers tell it.
  static PersonDetails details(Named person, AnswersOf ours, AnswersOf theirs) {
    Optional<Answer.Address> address = ours.address("address");
    PersonName name = person.name();
    return PersonDetails.of(name, person.dateOfBirth().value())
        .named(
            theirs.text("middle-names").map(more -> name.given() + " " + more).orElse(name.given()),
            name.family())
        .onceNamed(theirs.text("previous-last-name").orElse(null))
        .numbered(theirs.text("nhs-number").map(NhsNumber::new).orElse(null))
        .ofSex(sex(theirs))
        .livingAt(
            address.map(home -> String.join(", ", home.lines())).orElse(null),
            address.map(Answer.Address::postcode).orElse(null))
        .reachedAt(
            ours.text("phone").map(PhoneNumber::new).orElse(null),
            ours.text("email").map(EmailAddress::new).orElse(null));
  }

  /// What a register holds, as details.
  static PersonDetails details(Demographics known) {
    HomeAddress home = known.address();
    return PersonDetails.of(known.name(), known.dateOfBirth().value())
        .onceNamed(known.formerFamilyName())
        .numbered(known.nhsNumber())
        .ofSex(
            switch (known.sex()) {
              case FEMALE -> Sex.FEMALE;
              case MALE -> Sex.MALE;
              case OTHER -> Sex.OTHER;
              case UNKNOWN -> Sex.UNKNOWN;
            })
        .livingAt(
            home == null ? null : String.join(", ", home.lines()),
            home == null ? null : home.postcode())
        .reachedAt(known.phone(), known.email());
  }

  private static @Nullable Sex sex(AnswersOf theirs) {
    return theirs.choice("sex").flatMap(Sex::of).orElse(null);
  }

  private record Found(Match match, @Nullable PatientId patient) {}

  private static Found found(PersonDetails applied, List<KnownPatient> known) {
    var matches =
        CompareDetails.among(
            applied,
            known.stream().map(each -> KnownPerson.of(details(each.demographics()))).toList());
    if (matches.isEmpty()) {
      return new Found(Match.NONE, null);
    }
    var best = matches.getFirst();
    Match match = Match.valueOf(best.level().name());
    return new Found(
        match,
        match == Match.EXACT
            ? known.stream()
                .filter(each -> details(each.demographics()).equals(best.known().details()))
                .map(KnownPatient::id)
                .findFirst()
                .orElse(null)
            : null);
  }

  private Area area(OdsCode practice, @Nullable Postcode postcode) {
    Optional<GeoPoint> where = Optional.ofNullable(postcode).flatMap(places::where);
    return where
        .map(place ->
            switch (catchments.covers(practice, place)) {
              case INNER -> Area.INNER;
              case OUTER -> Area.OUTER;
              case OUTSIDE -> Area.OUTSIDE;
              case NO_AREA_KNOWN -> Area.UNKNOWN;
            })
        .orElse(Area.UNKNOWN);
  }

  private RegistrationKind kind(ApplicantDetails said) {
    return RegistrationKind.of(said.toKindFacts(London.today(clock)));
  }

  /// What the deduced kind of somebody's registration still needs to be told; nothing of a stay.
  public static List<RegistrationField> missing(ApplicantFile file, LocalDate today) {
    String kind = file.row().kind();
    if (kind == null || file.row().stay() == Stay.TEMPORARY) {
      return List.of();
    }
    ApplicantDetails said = ReadApplicant.of(file.shared(), file.own());
    return RegistrationKind.valueOf(kind).missing(said.toKindFacts(today)).stream()
        .filter(RegistrationField::isFromThePerson)
        .toList();
  }

  /// What staff see in a list; what only clinicians need stands in the answers.
  private static Set<String> flags(ApplicantDetails said) {
    return said.flags().stream()
        .filter(flag -> !flag.isClinical())
        .map(Flag::code)
        .collect(Collectors.toSet());
  }
}
