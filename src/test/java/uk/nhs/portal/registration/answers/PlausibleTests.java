package uk.nhs.portal.registration.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answer.Choice;
import uk.nhs.portal.questionnaires.Answer.Day;
import uk.nhs.portal.questionnaires.Answer.Skipped;
import uk.nhs.portal.questionnaires.Answer.Text;
import uk.nhs.portal.questionnaires.Answer.Whole;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.LinkId;

class PlausibleTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final String ALONE = "A man who moves in alone";
  private static final String MOTHER = "A mother registers her newborn";
  private static final String VISITOR = "A visitor for a month who keeps their usual practice";
  private static final String STUDENT = "A student in a hall of residence";
  private static final String MOVER = "A man who moves from another practice";
  private static final String NEWBORN = "A newborn";
  private static final String GIRL = "A girl of 13 who looks after her mother";
  private static final String RETURNED = "A woman who has come back to the UK";
  private static final String SOLDIER = "A soldier who leaves the Armed Forces";

  private static Day day(String iso) {
    return new Day(LocalDate.parse(iso));
  }

  private static Answers shared(String worked, Map<String, Answer> changed) {
    return WorkedAnswers.shared(worked, changed);
  }

  private static List<Implausible> check(Answers shared, Answers... people) {
    return Plausible.of(
        ReadShared.of(shared),
        Stream.of(people).map(person -> ReadApplicant.of(shared, person)).toList(),
        TODAY,
        true);
  }

  private static List<Implausible> alone(String person, Map<String, Answer> changed) {
    return check(WorkedAnswers.shared(ALONE), WorkedAnswers.person(person, changed));
  }

  private static Implausible about(
      Problem problem, @Nullable Integer person, @Nullable String item) {
    return new Implausible(problem, person, item == null ? null : new LinkId(item));
  }

  @Test
  void nothingIsWrongWithAnOrdinaryApplication() {
    assertThat(alone(MOVER, Map.of())).isEmpty();
    assertThat(check(WorkedAnswers.shared(MOTHER), WorkedAnswers.person(NEWBORN))).isEmpty();
    assertThat(check(WorkedAnswers.shared(VISITOR), WorkedAnswers.person("A visitor for a month")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-26", "1990-02-28", "1896-11-26"})
  void aBirthUpToTodayIsPlausible(String born) {
    assertThat(Plausible.dateOfBirth(LocalDate.parse(born), TODAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-27, UNBORN",
    "2027-09-23, UNBORN",
    "2027-09-24, BORN_IN_FUTURE",
    "1895-11-26, BORN_TOO_LONG_AGO",
    "1884-12-31, BORN_TOO_LONG_AGO"
  })
  void aBirthThatCannotBeIsNamed(String born, Problem problem) {
    assertThat(Plausible.dateOfBirth(LocalDate.parse(born), TODAY)).contains(problem);
  }

  @Test
  void aPersonWhoIsNotBornIsFoundInTheApplication() {
    assertThat(alone(MOVER, Map.of("date-of-birth", day("2027-01-01"))))
        .contains(about(Problem.UNBORN, 0, null));
  }

  @ParameterizedTest
  @CsvSource({
    "999 123 4519, true,",
    "999 123 4519, false, NUMBER_RESERVED",
    "401 023 2137, false,",
    "999 123 4518, true, NUMBER_NOT_VALID",
    "99912345, true, NUMBER_NOT_VALID",
    "'', true, NUMBER_NOT_VALID"
  })
  void anNhsNumberMustBeOneAndSomebodys(
      String typed, boolean testNumbers, @Nullable Problem problem) {
    assertThat(Plausible.nhsNumber(typed, testNumbers).orElse(null)).isEqualTo(problem);
  }

  @Test
  void aReservedNumberIsFoundInTheApplicationOutsideTheDemonstration() {
    Answers shared = WorkedAnswers.shared(ALONE);
    ApplicantDetails mover = ReadApplicant.of(shared, WorkedAnswers.person(MOVER));

    assertThat(Plausible.of(ReadShared.of(shared), List.of(mover), TODAY, false))
        .containsExactly(about(Problem.NUMBER_RESERVED, 0, "nhs-number"));
  }

  @Test
  void twoPeopleCannotHaveOneNumber() {
    Answers shared = shared(ALONE, Map.of("how-many", new Whole(2)));
    Map<String, Answer> number =
        Map.of("nhs-number-known", new Answer.YesNo(true), "nhs-number", new Text("9991234519"));

    assertThat(check(shared, WorkedAnswers.person(MOVER), WorkedAnswers.person(SOLDIER, number)))
        .containsExactly(about(Problem.NUMBER_TWICE, 1, "nhs-number"));
  }

  @ParameterizedTest
  @CsvSource({
    "entry-date, 1960-12-04, CAME_BEFORE_BIRTH",
    "entry-date, 2026-11-27, CAME_IN_FUTURE",
    "left-date, 1960-12-04, LEFT_BEFORE_BIRTH",
    "left-date, 2026-09-02, LEFT_AFTER_RETURN"
  })
  void comingToTheUkFitsTheRestOfALife(String item, String date, Problem problem) {
    assertThat(alone(RETURNED, Map.of(item, day(date)))).contains(about(problem, 0, item));
  }

  @Test
  void theDaysOfBirthAndOfComingCanBeTheSame() {
    assertThat(
            alone(
                RETURNED, Map.of("left-date", day("1960-12-05"), "entry-date", day("1960-12-05"))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1990-04-01, QUIT_BEFORE_BIRTH", "2026-11-27, QUIT_IN_FUTURE"})
  void nobodyStopsSmokingBeforeTheirBirthOrTomorrow(String date, Problem problem) {
    assertThat(alone(MOVER, Map.of("quit-date", day(date))))
        .containsExactly(about(problem, 0, "quit-date"));
  }

  @Test
  void nobodyJoinsTheForcesBeforeTheirBirth() {
    assertThat(alone(SOLDIER, Map.of("enlistment-date", day("1988-07-06"))))
        .containsExactly(about(Problem.JOINED_BEFORE_BIRTH, 0, "enlistment-date"));
  }

  @Test
  void aCourseThatIsOverIsNamed() {
    Answers student = WorkedAnswers.person("A student of 19");

    assertThat(check(shared(STUDENT, Map.of("course-end", day("2026-11-25"))), student))
        .containsExactly(about(Problem.COURSE_OVER, null, "course-end"));
    assertThat(check(shared(STUDENT, Map.of("course-end", day("2026-11-26"))), student)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-11-26, STAY_OVER", "2026-11-27,", "2027-02-26,", "2027-02-27, STAY_TOO_LONG"})
  void aTemporaryStayLastsFromTomorrowToThreeMonths(String until, @Nullable Problem problem) {
    List<Implausible> found =
        check(
            shared(VISITOR, Map.of("stay-until", day(until))),
            WorkedAnswers.person("A visitor for a month"));

    assertThat(found)
        .isEqualTo(problem == null ? List.of() : List.of(about(problem, null, "stay-until")));
  }

  @Test
  void childrenUnderSixteenDoNotRegisterAlone() {
    assertThat(alone(GIRL, Map.of())).containsExactly(about(Problem.CHILD_ALONE, null, null));
    assertThat(alone(GIRL, Map.of("date-of-birth", day("2010-11-26")))).isEmpty();
    assertThat(check(WorkedAnswers.shared(MOTHER), WorkedAnswers.person(GIRL))).isEmpty();
    assertThat(
            check(
                shared(ALONE, Map.of("how-many", new Whole(2))),
                WorkedAnswers.person(MOVER),
                WorkedAnswers.person(GIRL)))
        .isEmpty();
  }

  @Test
  void aParentIsOlderThanTheChild() {
    Answers tooYoung = shared(MOTHER, Map.of("sender-born", day("2026-11-11")));
    Answers household = shared(ALONE, Map.of("how-many", new Whole(2)));
    Answers older = WorkedAnswers.person(GIRL, Map.of("date-of-birth", day("1990-04-01")));

    assertThat(check(tooYoung, WorkedAnswers.person(NEWBORN)))
        .containsExactly(about(Problem.PARENT_YOUNGER, null, "sender-born"));
    assertThat(check(household, WorkedAnswers.person(MOVER), older))
        .containsExactly(about(Problem.PARENT_YOUNGER, 1, null));
  }

  @Test
  void thePracticeCanReachPeopleInTheWayTheyLike() {
    Map<String, Answer> nothing = new HashMap<>(Map.of("phone", Skipped.SKIPPED));
    nothing.put("email", Skipped.SKIPPED);

    assertThat(contact("text", nothing)).containsExactly(Problem.WAY_WITHOUT_PHONE);
    assertThat(contact("call", nothing)).containsExactly(Problem.WAY_WITHOUT_PHONE);
    assertThat(contact("email", nothing)).containsExactly(Problem.WAY_WITHOUT_EMAIL);
    assertThat(contact("letter", nothing)).isEmpty();
    nothing.putAll(
        Map.of(
            "home", new Choice("none"),
            "whereabouts", Skipped.SKIPPED,
            "letters", new Choice("none")));
    assertThat(contact("letter", nothing)).containsExactly(Problem.WAY_WITHOUT_ADDRESS);
  }

  private static List<Problem> contact(String way, Map<String, Answer> changed) {
    Map<String, Answer> all = new HashMap<>(changed);
    all.put("contact-way", new Choice(way));
    return check(shared(ALONE, all), WorkedAnswers.person(SOLDIER)).stream()
        .map(Implausible::problem)
        .toList();
  }

  @Test
  void nobodyIsForgotten() {
    assertThat(check(shared(ALONE, Map.of("how-many", new Whole(2))), WorkedAnswers.person(MOVER)))
        .containsExactly(about(Problem.OTHER_NUMBER_OF_PEOPLE, null, "how-many"));
  }

  @ParameterizedTest
  @EnumSource(Problem.class)
  void everyProblemHasAnAnswer(Problem problem) {
    assertThat(Words.of(Plausible.class).get(problem.words())).hasSizeGreaterThan(20);
  }
}
