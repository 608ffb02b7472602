package uk.nhs.portal.registration.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.nhs.portal.identity.HomeAddress;
import uk.nhs.portal.identity.Sex;
import uk.nhs.portal.kernel.DateOfBirth;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answer.Choice;
import uk.nhs.portal.questionnaires.Answer.Choices;
import uk.nhs.portal.questionnaires.Answer.YesNo;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Kind;
import uk.nhs.portal.questionnaires.Option;
import uk.nhs.portal.registration.Relation;
import uk.nhs.portal.registration.Stay;
import uk.nhs.portal.registration.answers.Contact.EmergencyContact;
import uk.nhs.portal.registration.answers.Needs.Adjustment;
import uk.nhs.portal.registration.answers.Needs.InformationFormat;
import uk.nhs.portal.registration.kinds.RegistrationFacts;
import uk.nhs.portal.registration.kinds.RegistrationField;
import uk.nhs.portal.registration.kinds.RegistrationKind;

class ReadApplicantTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final String ALONE = "A man who moves in alone";
  private static final String MOVER = "A man who moves from another practice";
  private static final String ABROAD = "A woman who comes from abroad for the first time";
  private static final HomeAddress MILL_LANE = address("4 Mill Lane", "Fernford", "ZY1 1AE");
  private static final HomeAddress SEA_ROAD = address("2 Sea Road", "Fernport", "ZY1 1BP");

  private static HomeAddress address(String line, String town, String postcode) {
    return new HomeAddress(List.of(line, town), Postcode.of(postcode));
  }

  private static ApplicantDetails details(String person) {
    return ReadApplicant.of(WorkedAnswers.shared(ALONE), WorkedAnswers.person(person));
  }

  private static ApplicantDetails details(String person, Map<String, Answer> changed) {
    return ReadApplicant.of(WorkedAnswers.shared(ALONE), WorkedAnswers.person(person, changed));
  }

  private static RegistrationKind kind(ApplicantDetails details) {
    return RegistrationKind.of(details.toKindFacts(TODAY));
  }

  @Test
  void somebodyWhoMovesIsKnownByNameBirthAndNumber() {
    ApplicantDetails details = details(MOVER);

    assertThat(details.names())
        .isEqualTo(new Names(PersonName.of("Adam", "Reed"), "mr", "John", null, null));
    assertThat(details.names().given()).isEqualTo("Adam John");
    assertThat(details.birth())
        .isEqualTo(new Birth(DateOfBirth.of(LocalDate.of(1990, 4, 2)), "York", "England", null));
    assertThat(details.sex()).isEqualTo(Sex.MALE);
    assertThat(details.nhsNumber()).isEqualTo(NhsNumber.of("999 123 4519"));
    assertThat(details.relation()).isEqualTo(Relation.ME);
    assertThat(details.ethnicity()).isEqualTo("white-british");
    assertThat(details.sharing()).isEqualTo(RecordSharing.WITH_ADDITIONAL_INFORMATION);
    assertThat(details.flags()).containsExactly(Flag.REPEATS, Flag.ALCOHOL);
  }

  @Test
  void somebodyWhoMovesToldWhereTheyWereBefore() {
    assertThat(details(MOVER).before())
        .isEqualTo(new Before(true, "Seaview Surgery", null, SEA_ROAD, SEA_ROAD, null, null));
    assertThat(details(MOVER).address()).isEqualTo(MILL_LANE);
    assertThat(details(MOVER).postcode()).isEqualTo(Postcode.of("ZY1 1AE"));
  }

  @Test
  void theAddressThatTheLastPracticeHasIsTheOneThatThePersonChose() {
    assertThat(details("A child of 8 in foster care").before().addressAtPractice())
        .isEqualTo(address("5 Old Lane", "Fernport", "ZY1 1DX"));
    assertThat(details("A student of 19").before().addressAtPractice()).isEqualTo(MILL_LANE);
  }

  @Test
  void whoChangesPracticeWithoutMovingIsKnownThereAtThePresentAddress() {
    ApplicantDetails details = details(MOVER, Map.of("moved", new YesNo(false)));

    assertThat(details.before().address()).isNull();
    assertThat(details.before().addressAtPractice()).isEqualTo(MILL_LANE);
    assertThat(details.toKindFacts(TODAY).known()).contains(RegistrationField.PREVIOUS_ADDRESS);
  }

  @Test
  void aNewbornIsABirth() {
    ApplicantDetails newborn = details("A newborn");

    assertThat(newborn.birth().hospital()).isEqualTo("Fernshire General Hospital");
    assertThat(newborn.relation()).isEqualTo(Relation.CHILD);
    assertThat(newborn.before().mayHaveBeenRegistered()).isFalse();
    assertThat(kind(newborn)).isEqualTo(RegistrationKind.BIRTH);
    assertThat(newborn.sharing()).isNull();
    assertThat(newborn.auditC()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "A man who moves from another practice, TRANSFER_IN",
    "A baby who was born abroad and had a practice elsewhere, FROM_ABROAD",
    "A woman who comes from abroad for the first time, FROM_ABROAD",
    "A woman who has come back to the UK, FROM_ABROAD",
    "A child of 8 in foster care, TRANSFER_IN",
    "A soldier who leaves the Armed Forces, TRANSFER_IN",
    "A man without a fixed address who does not remember his last practice, FIRST"
  })
  void theKindOfRegistrationFollowsFromTheAnswers(String person, RegistrationKind kind) {
    assertThat(kind(details(person))).isEqualTo(kind);
  }

  @Test
  void whoWasNeverRegisteredIsNoTransferForHavingLivedSomewhere() {
    ApplicantDetails details = details(MOVER, Map.of("registered-before", new Choice("no")));

    assertThat(details.before().address()).isEqualTo(SEA_ROAD);
    assertThat(kind(details)).isEqualTo(RegistrationKind.FIRST);
  }

  @Test
  void whoIsNotSureAndHasLivedSomewhereIsATransferThatLacksThePractice() {
    ApplicantDetails details = details(MOVER, Map.of("registered-before", new Choice("not-sure")));
    RegistrationFacts facts = details.toKindFacts(TODAY);

    assertThat(RegistrationKind.of(facts)).isEqualTo(RegistrationKind.TRANSFER_IN);
    assertThat(RegistrationKind.TRANSFER_IN.missing(facts))
        .filteredOn(RegistrationField::isFromThePerson)
        .containsExactly(RegistrationField.PREVIOUS_GP_NAME);
  }

  @Test
  void thePersonTellsEverythingThatATransferNeedsOfThem() {
    assertThat(RegistrationKind.TRANSFER_IN.missing(details(MOVER).toKindFacts(TODAY)))
        .noneMatch(RegistrationField::isFromThePerson);
  }

  @Test
  void whoDoesNotSayTheirSexLacksIt() {
    ApplicantDetails baby = details("A baby who was born abroad and had a practice elsewhere");

    assertThat(baby.sex()).isEqualTo(Sex.UNKNOWN);
    assertThat(kind(baby).missing(baby.toKindFacts(TODAY))).contains(RegistrationField.SEX);
  }

  @Test
  void needsAreTold() {
    assertThat(details(ABROAD).needs())
        .isEqualTo(
            new Needs("Ukrainian", Needs.InterpreterWay.PHONE, List.of(), null, List.of(), null));
    assertThat(details(ABROAD).flags()).containsExactlyInAnyOrder(Flag.INTERPRETER, Flag.TB);

    Needs child = details("A child of 8 in foster care").needs();
    assertThat(child.formats()).containsExactly(InformationFormat.EASY_READ);
    assertThat(child.adjustments()).containsExactly(Adjustment.QUIET, Adjustment.OTHER);
    assertThat(child.otherAdjustment()).isEqualTo("The same doctor each time");
    assertThat(child.any()).isTrue();
    assertThat(details(MOVER).needs().any()).isFalse();
  }

  @Test
  void aPracticeSeesAtFirstSightWhatItHasToDo() {
    assertThat(details("A child of 8 in foster care").flags())
        .containsExactlyInAnyOrder(
            Flag.FORMAT, Flag.ADJUSTMENTS, Flag.LOOKED_AFTER, Flag.PROFESSIONALS);
    assertThat(details("A girl of 13 who looks after her mother").flags())
        .containsExactlyInAnyOrder(Flag.YOUNG_CARER, Flag.MENTAL_HEALTH);
    assertThat(details("A man with dementia, registered by his daughter").flags())
        .contains(Flag.DEMENTIA, Flag.HAS_CARER, Flag.REPEATS, Flag.ALLERGIES);
    assertThat(details("A soldier who leaves the Armed Forces").flags())
        .containsExactlyInAnyOrder(Flag.ARMED_FORCES, Flag.CARER, Flag.FOSTER_CARER);
    assertThat(details("The partner of a soldier who wants medicines delivered").flags())
        .containsExactly(Flag.FORCES_FAMILY);
    assertThat(details("A woman who has come back to the UK").flags()).containsExactly(Flag.BLOOD);
    assertThat(details("A student of 19").flags()).containsExactly(Flag.STUDENT);
  }

  @Test
  void aVillageWithoutAPharmacyIsDispensedFor() {
    ApplicantDetails details = details("A reservist in a village without a pharmacy");

    assertThat(details.pharmacy()).isEqualTo(new Pharmacy(null, null, true, true));
    assertThat(details.flags()).contains(Flag.DISPENSING);
    assertThat(details("A veteran of both who chooses a pharmacy").pharmacy())
        .isEqualTo(new Pharmacy(Pharmacy.Way.STREET, "Fernford Pharmacy", false, false));
  }

  @Test
  void theGenderIsToldInThePersonsOwnWords() {
    String person = "A woman of 17 who is at college";

    assertThat(details(person).gender()).isEqualTo("other");
    assertThat(details(person, Map.of("gender-words", new Answer.Text("agender"))).gender())
        .isEqualTo("agender");
    assertThat(details(MOVER).gender()).isNull();
  }

  @Test
  void theApplicationIsComparedAndRecordedWithTheSameDetails() {
    ApplicantDetails details = details(MOVER);

    assertThat(details.toPersonDetails().given()).isEqualTo("Adam John");
    assertThat(details.toPersonDetails().postcode()).isEqualTo(details.postcode());
    assertThat(details.toPersonDetails().sex())
        .isEqualTo(uk.nhs.portal.registration.matching.Sex.MALE);
    assertThat(details.toDemographics().name()).isEqualTo(PersonName.of("Adam John", "Reed"));
    assertThat(details.toDemographics().address()).isEqualTo(MILL_LANE);
    assertThat(details.toDemographics().email()).isEqualTo(new EmailAddress("adam@example.com"));
  }

  @Test
  void middleNamesThatAreTooLongForARegisterAreLeftOut() {
    Names names = new Names(PersonName.of("Adam", "Reed"), null, "x".repeat(100), null, null);

    assertThat(names.given()).isEqualTo("Adam");
  }

  @Test
  void whoHasNoFixedAddressIsReachedAtThePracticeOrAtAnotherOne() {
    Answers person = WorkedAnswers.person(MOVER, Map.of("moved", new YesNo(false)));
    ApplicantDetails atPractice =
        ReadApplicant.of(
            WorkedAnswers.shared(
                "A support worker registers a man without a fixed address, whose letters go to the"
                    + " practice"),
            person);
    ApplicantDetails atFriends =
        ReadApplicant.of(
            WorkedAnswers.shared(
                "A woman who stays with friends has her letters sent to one of them"),
            person);

    assertThat(atPractice.shared().home())
        .isEqualTo(
            new Home.NoFixedAddress(
                "Under the bridge by the station", Home.Letters.TO_PRACTICE, null));
    assertThat(atPractice.address()).isNull();
    assertThat(atPractice.flags()).contains(Flag.NO_FIXED_ADDRESS);
    assertThat(atPractice.toKindFacts(TODAY).known()).contains(RegistrationField.ADDRESS);
    assertThat(atFriends.shared().home())
        .extracting(Home::postalAddress)
        .isEqualTo(address("9 Hill Street", "Fernford", "ZY1 1AE"));
  }

  @Test
  void theSenderAndTheStayAreTold() {
    SharedDetails mother = ReadShared.of(WorkedAnswers.shared("A mother registers her newborn"));
    SharedDetails visitor =
        ReadShared.of(WorkedAnswers.shared("A visitor for a month who keeps their usual practice"));

    assertThat(mother.sender())
        .isEqualTo(
            new Sender(
                Sender.Kind.PARENT,
                "Maya Cole",
                "Mother",
                PhoneNumber.of("07700 900234"),
                LocalDate.of(1994, 5, 12),
                null));
    assertThat(mother.stay()).isEqualTo(new StayDetails(Stay.PERMANENT, null, null, null));
    assertThat(mother.contact().inEmergency())
        .containsExactly(
            new EmergencyContact("Tom Cole", "Father", PhoneNumber.of("07700 900235")));
    assertThat(visitor.stay())
        .isEqualTo(
            new StayDetails(Stay.TEMPORARY, LocalDate.of(2027, 1, 10), "Seaview Surgery", null));
  }

  @Test
  void whoLeavesWithinADayNeedsNoRegistrationAndWhoMayStayIsTemporary() {
    SharedDetails leaves =
        ReadShared.of(WorkedAnswers.shared("Somebody who leaves tonight is asked nothing more"));
    SharedDetails stays =
        ReadShared.of(
            WorkedAnswers.shared(
                "Somebody whose short visit may become longer registers as a temporary patient"));

    assertThat(leaves.needsNoRegistration()).isTrue();
    assertThat(leaves.stay()).isNull();
    assertThat(stays.needsNoRegistration()).isFalse();
    assertThat(stays.stay())
        .isEqualTo(new StayDetails(Stay.TEMPORARY, LocalDate.of(2026, 12, 20), null, null));
  }

  @Test
  void aDraftTellsWhatIsAnsweredSoFar() {
    SharedDetails nothing = ReadShared.of(Answers.none());

    assertThat(nothing.sender()).isNull();
    assertThat(nothing.stay()).isNull();
    assertThat(nothing.home()).isNull();
    assertThat(nothing.contact().way()).isNull();
    assertThatThrownBy(() -> ReadApplicant.of(Answers.none(), Answers.none()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static Stream<String> people() {
    return WorkedAnswers.PERSON.cases().stream().map(worked -> worked.name());
  }

  /// So that no option can be added to a question without being read.
  @ParameterizedTest
  @MethodSource("people")
  void everyOptionOfEveryQuestionCanBeRead(String person) {
    for (Item item : WorkedAnswers.PERSON.items()) {
      for (Option option : item.options()) {
        Answer answer =
            item.kind() == Kind.CHOICES
                ? new Choices(List.of(option.code()))
                : new Choice(option.code());
        Map<String, Answer> changed = Map.of(item.id().value(), answer);

        assertThat(details(person, changed).shared().home()).isNotNull();
      }
    }
  }

  @Test
  void everyOptionOfTheSharedQuestionsCanBeRead() {
    for (Item item : WorkedAnswers.SHARED.items()) {
      for (Option option : item.options()) {
        Map<String, Answer> changed = Map.of(item.id().value(), new Choice(option.code()));

        assertThat(ReadShared.of(WorkedAnswers.shared(ALONE, changed)).contact()).isNotNull();
      }
    }
  }

  @Test
  void nothingPersonalShowsItselfInALog() {
    ApplicantDetails details = details(MOVER);

    assertThat(
            Stream.of(
                details, details.names(), details.birth(), details.before(), details.shared()))
        .allSatisfy(part ->
            assertThat(part.toString())
                .doesNotContain("Adam", "Reed", "1990", "Mill", "07700", "Seaview"));
  }
}
