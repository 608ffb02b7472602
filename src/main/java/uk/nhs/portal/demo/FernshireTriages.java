package uk.nhs.portal.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.nhs.portal.identity.FindColleagues;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Population;
import uk.nhs.portal.questionnaires.WorkedCase;
import uk.nhs.portal.triage.handover.CloseReason;
import uk.nhs.portal.triage.handover.Contact;
import uk.nhs.portal.triage.handover.FinishedTriage;
import uk.nhs.portal.triage.handover.HandOver;
import uk.nhs.portal.triage.handover.HandedOver;
import uk.nhs.portal.triage.handover.HandleCases;
import uk.nhs.portal.triage.handover.Person;
import uk.nhs.portal.triage.handover.TriageAnswer;
import uk.nhs.portal.triage.handover.Wish;
import uk.nhs.portal.triage.outcomes.DispositionCode;
import uk.nhs.portal.triage.outcomes.Dispositions;
import uk.nhs.portal.triage.pathways.Pathway;
import uk.nhs.portal.triage.pathways.PublishedPathways;

/// Hands triages to the first two practices, so that their inboxes have something to show: people
/// who answered as in the worked cases of the pathways.
@Component
@Profile("demo")
class FernshireTriages {

  private static final int A_PRACTICE = 12;
  private static final int ADULT = 16;

  /// How long ago each of them came, in minutes: some are due soon, some too late.
  private static final List<Integer> AGO = List.of(3, 10, 20, 35, 50, 75, 100, 150, 240, 400);

  private static final List<Wish> WISHES = List.of(Wish.CALL, Wish.MESSAGE, Wish.APPOINTMENT);

  private static final Set<String> MEN =
      Set.of(
          "Lucas",
          "Dmitri",
          "Emeka",
          "Mohammed",
          "Tomasz",
          "Hassan",
          "Arjun",
          "Andrei",
          "Bilal",
          "Ravi",
          "Samuel");

  private final PublishedPathways pathways;
  private final HandOver handOver;
  private final HandleCases handle;
  private final FindColleagues colleagues;
  private final Clock clock;

  FernshireTriages(
      PublishedPathways pathways,
      HandOver handOver,
      HandleCases handle,
      FindColleagues colleagues,
      Clock clock) {
    this.pathways = pathways;
    this.handOver = handOver;
    this.handle = handle;
    this.colleagues = colleagues;
    this.clock = clock;
  }

  /// Answers that lead to the practice.
  private record Told(Pathway pathway, Answers answers, DispositionCode outcome) {}

  void handOver() {
    for (OdsCode practice : Fernshire.practices().subList(0, 2)) {
      List<HandedOver> handed = handOver(practice);
      if (handed.size() > 4) {
        goOn(practice, handed);
      }
    }
  }

  private List<HandedOver> handOver(OdsCode practice) {
    List<Told> told = told();
    List<HandedOver> handed = new ArrayList<>();
    for (Fernshire.Person person : Fernshire.people()) {
      if (person.practice().equals(practice) && handed.size() < A_PRACTICE) {
        int first = handed.size() * 5; // so that neighbours do not come with the same
        for (int i = 0; i < told.size(); i++) {
          Told fitting = told.get((first + i) % told.size());
          if (fits(person, fitting)) {
            handed.add(handOver(person, fitting, handed.size()));
            break;
          }
        }
      }
    }
    return handed;
  }

  /// What the worked cases tell of people whom their practice can help.
  private List<Told> told() {
    List<Told> all = new ArrayList<>();
    for (Pathway pathway : pathways.all()) {
      for (WorkedCase each : pathway.questionnaire().cases()) {
        String outcome = each.outcome();
        if (outcome != null) {
          DispositionCode code = DispositionCode.of(outcome);
          if (Dispositions.find(code).filter(it -> it.kind().isPrimaryCare()).isPresent()) {
            all.add(new Told(pathway, each.answers(), code));
          }
        }
      }
    }
    return all;
  }

  /// Whether the person's own age and sex lead to the same outcome.
  private boolean fits(Fernshire.Person person, Told told) {
    return told.pathway().isFor((int) age(person), sex(person))
        && told.outcome()
            .value()
            .equals(told.pathway().engine().path(answers(person, told)).outcome());
  }

  private Answers answers(Fernshire.Person person, Told told) {
    return told.answers()
        .with(Population.AGE, new Answer.Whole(age(person)))
        .with(Population.SEX, new Answer.Choice(sex(person)));
  }

  private long age(Fernshire.Person person) {
    return ChronoUnit.YEARS.between(person.dateOfBirth().value(), London.today(clock));
  }

  private static String sex(Fernshire.Person person) {
    return MEN.contains(person.name().given()) ? Population.MALE : Population.FEMALE;
  }

  private HandedOver handOver(Fernshire.Person person, Told told, int place) {
    Instant endedAt = clock.instant().minus(Duration.ofMinutes(AGO.get(place % AGO.size())));
    boolean known = place % 4 != 3; // some mistype their name, so that nobody knows who it is
    PersonName name =
        known
            ? person.name()
            : new PersonName(person.name().given(), person.name().family() + "-Smith");
    PersonName parent = new PersonName("Alex", person.name().family());
    return handOver.toPractice(
        new FinishedTriage(
            journey(person, place),
            person.practice(),
            null,
            new Person(name, person.dateOfBirth().value(), null),
            new Contact(person.phone(), person.email(), age(person) < ADULT ? parent : null),
            told.pathway().questionnaire().titlePage().title(),
            told.pathway().hash(),
            told.outcome(),
            endedAt,
            TriageAnswer.all(told.pathway().engine(), answers(person, told)),
            null,
            WISHES.get(place % WISHES.size()),
            null));
  }

  private static UUID journey(Fernshire.Person person, int place) {
    return UUID.nameUUIDFromBytes(
        ("fernshire/triage/" + person.serial() + "/" + place).getBytes(StandardCharsets.UTF_8));
  }

  /// What the practice has done with some of them already.
  private void goOn(OdsCode practice, List<HandedOver> handed) {
    colleagues.at(practice).stream()
        .findFirst()
        .ifPresent(
            colleague -> handle.assign(practice, handed.get(0).id(), colleague.account(), 0));
    handle.notReached(practice, handed.get(1).id(), "Mailbox is full. I try again at midday.");
    handle.toldByPhone(
        practice, handed.get(2).id(), "To rest, drink, and phone again if it is not better.");
    handle.close(practice, handed.get(2).id(), CloseReason.ADVICE_GIVEN, "");
    handle.close(practice, handed.get(3).id(), CloseReason.NOT_OUR_PATIENT, "Moved away in May.");
  }
}
