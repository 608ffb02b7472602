package uk.nhs.portal.registration.answers;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.registration.Relation;

/// Finds what cannot be so in an application, before anybody at a practice has to.
///
/// The pages refuse a single answer that is wrong by itself. Here answers are held against each
/// other and against today, because a draft may have waited for weeks.
public final class Plausible {

  /// Nobody lives longer, in whole years.
  public static final int OLDEST = 130;

  private static final int DAYS_EXPECTED = 301; // 43 weeks: longer than any pregnancy
  private static final int GROWN = 16;
  private static final int MONTHS_STAYED = 3;
  private static final String RESERVED = "999";

  private final LocalDate today;
  private final boolean testNumbers;
  private final List<Implausible> found = new ArrayList<>();

  private Plausible(LocalDate today, boolean testNumbers) {
    this.today = today;
    this.testNumbers = testNumbers;
  }

  /// What is wrong with a date of birth that somebody says today.
  public static Optional<Problem> dateOfBirth(LocalDate born, LocalDate today) {
    if (born.isAfter(today)) {
      return Optional.of(
          born.isAfter(today.plusDays(DAYS_EXPECTED)) ? Problem.BORN_IN_FUTURE : Problem.UNBORN);
    }
    return Period.between(born, today).getYears() > OLDEST
        ? Optional.of(Problem.BORN_TOO_LONG_AGO)
        : Optional.empty();
  }

  /// What is wrong with an NHS number as somebody typed it.
  ///
  /// @param testNumbers whether numbers that are reserved for tests are people's here
  public static Optional<Problem> nhsNumber(String typed, boolean testNumbers) {
    try {
      NhsNumber number = NhsNumber.of(typed);
      return testNumbers || !number.value().startsWith(RESERVED)
          ? Optional.empty()
          : Optional.of(Problem.NUMBER_RESERVED);
    } catch (InvalidValue notOne) {
      return Optional.of(Problem.NUMBER_NOT_VALID);
    }
  }

  /// Everything that is wrong with an application that is to be sent; first what concerns all of
  /// its people, then each of them.
  ///
  /// @param people in their order, all with the same shared details
  public static List<Implausible> of(
      SharedDetails shared, List<ApplicantDetails> people, LocalDate today, boolean testNumbers) {
    Plausible check = new Plausible(today, testNumbers);
    check.stay(shared.stay());
    check.home(shared.home());
    check.contact(shared);
    check.people(shared, people);
    for (int i = 0; i < people.size(); i++) {
      check.person(i, people.get(i));
      check.parent(i, shared, people);
    }
    return List.copyOf(check.found);
  }

  private void add(Problem problem, @Nullable Integer person, @Nullable String item) {
    found.add(new Implausible(problem, person, item == null ? null : new LinkId(item)));
  }

  private void addIf(boolean wrong, Problem problem, @Nullable Integer person, String item) {
    if (wrong) {
      add(problem, person, item);
    }
  }

  private void stay(@Nullable StayDetails stay) {
    LocalDate until = stay == null ? null : stay.until();
    if (until != null) {
      addIf(!until.isAfter(today), Problem.STAY_OVER, null, "stay-until");
      boolean longer = until.isAfter(today.plusMonths(MONTHS_STAYED));
      addIf(longer, Problem.STAY_TOO_LONG, null, "stay-until");
    }
  }

  private void home(@Nullable Home home) {
    if (home instanceof Home.AtAddress at) {
      addIf(isBefore(at.courseEnd(), today), Problem.COURSE_OVER, null, "course-end");
    }
  }

  private void contact(SharedDetails shared) {
    Contact contact = shared.contact();
    String way = "contact-way";
    switch (contact.way()) {
      case TEXT, CALL -> addIf(contact.phone() == null, Problem.WAY_WITHOUT_PHONE, null, way);
      case EMAIL -> addIf(contact.email() == null, Problem.WAY_WITHOUT_EMAIL, null, way);
      case LETTER -> addIf(getsNoLetters(shared.home()), Problem.WAY_WITHOUT_ADDRESS, null, way);
      case null -> {}
    }
  }

  private static boolean getsNoLetters(@Nullable Home home) {
    return home instanceof Home.NoFixedAddress none && none.letters() == Home.Letters.NOWHERE;
  }

  private void people(SharedDetails shared, List<ApplicantDetails> people) {
    Integer counted = shared.howMany();
    addIf(
        counted != null && counted != people.size(),
        Problem.OTHER_NUMBER_OF_PEOPLE,
        null,
        "how-many");
    Sender sender = shared.sender();
    boolean alone = sender != null && sender.kind() == Sender.Kind.SELF;
    if (alone && !people.isEmpty() && people.stream().noneMatch(this::isGrown)) {
      add(Problem.CHILD_ALONE, null, null);
    }
    Set<NhsNumber> numbers = new HashSet<>();
    for (int i = 0; i < people.size(); i++) {
      NhsNumber number = people.get(i).nhsNumber();
      addIf(number != null && !numbers.add(number), Problem.NUMBER_TWICE, i, "nhs-number");
    }
  }

  private boolean isGrown(ApplicantDetails person) {
    return person.birth().date().ageOn(today) >= GROWN;
  }

  private void person(int place, ApplicantDetails person) {
    LocalDate born = person.birth().date().value();
    dateOfBirth(born, today).ifPresent(problem -> add(problem, place, null));
    NhsNumber number = person.nhsNumber();
    if (number != null) {
      nhsNumber(number.value(), testNumbers)
          .ifPresent(problem -> add(problem, place, "nhs-number"));
    }
    LocalDate came = person.before().cameToUk();
    LocalDate left = person.before().leftUk();
    LocalDate quit = person.quitSmoking();
    addIf(isBefore(came, born), Problem.CAME_BEFORE_BIRTH, place, "entry-date");
    addIf(isBefore(today, came), Problem.CAME_IN_FUTURE, place, "entry-date");
    addIf(isBefore(left, born), Problem.LEFT_BEFORE_BIRTH, place, "left-date");
    addIf(isBefore(came, left), Problem.LEFT_AFTER_RETURN, place, "left-date");
    addIf(isBefore(quit, born), Problem.QUIT_BEFORE_BIRTH, place, "quit-date");
    addIf(isBefore(today, quit), Problem.QUIT_IN_FUTURE, place, "quit-date");
    addIf(
        isBefore(person.joinedForces(), born),
        Problem.JOINED_BEFORE_BIRTH,
        place,
        "enlistment-date");
  }

  private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isBefore(other);
  }

  private void parent(int place, SharedDetails shared, List<ApplicantDetails> people) {
    ApplicantDetails child = people.get(place);
    Sender sender = shared.sender();
    if (child.relation() != Relation.CHILD || sender == null) {
      return;
    }
    LocalDate born = child.birth().date().value();
    switch (sender.kind()) {
      case PARENT ->
          addIf(isBefore(born, sender.born()), Problem.PARENT_YOUNGER, null, "sender-born");
      case SELF ->
          people.stream()
              .filter(each -> each.relation() == Relation.ME)
              .filter(me -> born.isBefore(me.birth().date().value()))
              .findFirst()
              .ifPresent(me -> add(Problem.PARENT_YOUNGER, place, null));
      case CARER, HELPER -> {}
    }
  }
}
