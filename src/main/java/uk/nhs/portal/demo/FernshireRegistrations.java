package uk.nhs.portal.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.DateOfBirth;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.WorkedCase;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.Named;
import uk.nhs.portal.registration.Relation;
import uk.nhs.portal.registration.applications.RegistrationForms;
import uk.nhs.portal.registration.applications.TakeOverApplications;
import uk.nhs.portal.registration.applications.TakeOverApplications.Person;
import uk.nhs.portal.registration.decisions.DecideApplications;
import uk.nhs.portal.registration.decisions.ReviewApplications;
import uk.nhs.portal.registration.decisions.ReviewReason;
import uk.nhs.portal.registration.grounds.Ground;
import uk.nhs.portal.registration.grounds.OtherReason;
import uk.nhs.portal.registration.grounds.Refusal;

/// Brings applications to the first two practices, in every stage and from everywhere: people who
/// answer as in the worked cases of the questionnaires.
@Component
@Profile("demo")
class FernshireRegistrations {

  private static final String ALONE = "A man who moves in alone";
  private static final String FROM_ANOTHER_PRACTICE = "A man who moves from another practice";
  private static final String FROM_ABROAD = "A woman who comes from abroad for the first time";
  private static final int FIRST_VERSION = 1;

  private final TakeOverApplications takeOver;
  private final DecideApplications decide;
  private final ReviewApplications review;
  private final Clock clock;

  FernshireRegistrations(
      TakeOverApplications takeOver,
      DecideApplications decide,
      ReviewApplications review,
      Clock clock) {
    this.takeOver = takeOver;
    this.decide = decide;
    this.review = review;
    this.clock = clock;
  }

  void send() {
    for (OdsCode practice : Fernshire.practices().subList(0, 2)) {
      waiting(practice);
      moved(practice);
      decided(practice);
    }
  }

  /// Those who are new: some due, some overdue, a household, a newborn, somebody without a home.
  private void waiting(OdsCode practice) {
    household(practice);
    send(
        practice,
        16,
        shared("A mother registers her newborn", Map.of()),
        List.of(somebody("A newborn", "Ella", "Cole", today().minusDays(24), Relation.CHILD)));
    send(
        practice,
        14,
        shared(
            "A support worker registers a man without a fixed address, whose letters go to the"
                + " practice",
            Map.of()),
        List.of(
            somebody(
                "A man without a fixed address who does not remember his last practice",
                "Sean",
                "Ward",
                LocalDate.of(1979, 2, 14),
                Relation.CARED_FOR)));
    send(
        practice,
        5,
        shared(
            "A visitor for a month who keeps their usual practice",
            Map.of("stay-until", new Answer.Day(today().plusDays(40)))),
        List.of(
            somebody(
                "A visitor for a month", "Nina", "Berg", LocalDate.of(1985, 7, 9), Relation.ME)));
    send(
        practice,
        3,
        shared(ALONE, at("ZY4 4TP")),
        List.of(
            somebody(
                "A soldier who leaves the Armed Forces",
                "Joe",
                "Stone",
                LocalDate.of(1991, 11, 2),
                Relation.ME)));
  }

  private void household(OdsCode practice) {
    send(
        practice,
        2,
        shared(
            "A household of four from abroad, who need an interpreter and are about to move in",
            Map.of("moving-date", new Answer.Day(today().plusDays(30)))),
        List.of(
            arriving("Olena", LocalDate.of(1992, 8, 24), Relation.ME),
            arriving("Taras", LocalDate.of(1990, 1, 12), Relation.HOUSEHOLD),
            arriving("Iryna", LocalDate.of(1965, 5, 30), Relation.HOUSEHOLD),
            arriving("Danylo", LocalDate.of(1963, 3, 3), Relation.HOUSEHOLD)));
  }

  private Person arriving(String given, LocalDate born, Relation relation) {
    return somebody(
        FROM_ABROAD,
        given,
        "Bondar",
        born,
        relation,
        Map.of("entry-date", new Answer.Day(today().minusDays(20))));
  }

  /// Those whom the portal knows from other practices: one beyond doubt, one perhaps.
  private void moved(OdsCode practice) {
    List<Fernshire.Person> elsewhere =
        Fernshire.people().stream()
            .filter(person -> !Fernshire.practices().subList(0, 2).contains(person.practice()))
            .filter(person -> person.dateOfBirth().ageOn(today()) >= 18)
            .skip(practice.equals(Fernshire.practices().getFirst()) ? 0 : 2)
            .limit(2)
            .toList();
    Fernshire.Person known = elsewhere.getFirst();
    send(
        practice,
        1,
        shared(ALONE, Map.of()),
        List.of(
            somebody(
                FROM_ANOTHER_PRACTICE,
                known.name().given(),
                known.name().family(),
                known.dateOfBirth().value(),
                Relation.ME,
                Map.of("nhs-number", new Answer.Text(known.nhsNumber().value())))));
    Fernshire.Person perhaps = elsewhere.getLast();
    send(
        practice,
        9,
        shared(ALONE, Map.of()),
        List.of(
            somebody(
                FROM_ANOTHER_PRACTICE,
                perhaps.name().given(),
                perhaps.name().family(),
                perhaps.dateOfBirth().value().plusYears(1),
                Relation.ME,
                Map.of("nhs-number-known", new Answer.YesNo(false)))));
  }

  /// One under review, one approved, two declined.
  private void decided(OdsCode practice) {
    ApplicantId unclear = alone(practice, 11, "Kim", "Vale", LocalDate.of(1988, 6, 17));
    review.review(practice, unclear, FIRST_VERSION, ReviewReason.ADDRESS_UNCLEAR);
    review.note(practice, unclear, "Phoned, nobody answered. I try again tomorrow.");
    decide.approve(
        practice, alone(practice, 6, "Rosa", "Finch", LocalDate.of(1977, 9, 21)), FIRST_VERSION);
    decide.decline(
        practice,
        alone(practice, 8, "Max", "Thorne", LocalDate.of(1969, 4, 8)),
        FIRST_VERSION,
        new Refusal(Ground.PREVIOUS_REMOVAL, null, ""));
    decide.decline(
        practice,
        alone(practice, 4, "Liv", "Ashby", LocalDate.of(1995, 12, 1)),
        FIRST_VERSION,
        new Refusal(
            Ground.OTHER_REASONABLE,
            OtherReason.CLOSE_TO_THE_DOCTORS,
            "Both doctors of the practice are close relatives of yours."));
  }

  private ApplicantId alone(
      OdsCode practice, int days, String given, String family, LocalDate born) {
    return send(
            practice,
            days,
            shared(ALONE, Map.of()),
            List.of(
                somebody(
                    FROM_ANOTHER_PRACTICE,
                    given,
                    family,
                    born,
                    Relation.ME,
                    Map.of("nhs-number-known", new Answer.YesNo(false)))))
        .getFirst();
  }

  private List<ApplicantId> send(
      OdsCode practice, int daysAgo, Answers shared, List<Person> people) {
    return takeOver.takeOver(
        practice, clock.instant().minus(Duration.ofDays(daysAgo)), shared, people);
  }

  private Person somebody(
      String worked, String given, String family, LocalDate born, Relation relation) {
    return somebody(worked, given, family, born, relation, Map.of());
  }

  private Person somebody(
      String worked,
      String given,
      String family,
      LocalDate born,
      Relation relation,
      Map<String, Answer> otherwise) {
    return new Person(
        new Named(new PersonName(given, family), DateOfBirth.of(born), relation),
        answers(RegistrationForms.PERSON, worked, otherwise));
  }

  private static Answers shared(String worked, Map<String, Answer> otherwise) {
    return answers(RegistrationForms.SHARED, worked, otherwise);
  }

  private static Map<String, Answer> at(String postcode) {
    return Map.of(
        "address", new Answer.Address(List.of("1 Far Lane", "Farford"), Postcode.of(postcode)));
  }

  private static Answers answers(String form, String worked, Map<String, Answer> otherwise) {
    Answers answers =
        RegistrationForms.read(form).cases().stream()
            .filter(each -> each.name().equals(worked))
            .map(WorkedCase::answers)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(worked));
    for (Map.Entry<String, Answer> each : otherwise.entrySet()) {
      answers = answers.with(new LinkId(each.getKey()), each.getValue());
    }
    return answers;
  }

  private LocalDate today() {
    return London.today(clock);
  }
}
