package uk.nhs.portal.triage.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.Kind;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.responses.AnswerQuestions;
import uk.nhs.portal.questionnaires.responses.KeepVersions;
import uk.nhs.portal.questionnaires.responses.Part;
import uk.nhs.portal.questionnaires.responses.Typed;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

@DatabaseTest
class JourneysIT {

  private static final PatientId PATIENT =
      new PatientId(UUID.fromString("0199a000-0000-7000-8000-00000000f001"));

  @Autowired private ApplicationContext context;
  @Autowired private StartJourneys start;
  @Autowired private KeepVersions versions;
  @Autowired private MovableClock clock;

  private Walkers walkers;

  @BeforeEach
  void aVisitor() {
    clock.reset();
    SignedInAs.visitor();
    walkers = new Walkers(context);
  }

  @AfterEach
  void nobody() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void theSignsOfAnEmergencyAreAskedFirst() {
    assertThat(walkers.at(walkers.start()).stage())
        .isEqualTo(new Stage.Asking(StartItems.EMERGENCY));
  }

  @Test
  void aSignOfAnEmergencyEndsTheJourneyAndCanBeTakenBack() {
    String journey = walkers.start();

    walkers.give(journey, StartItems.EMERGENCY, new Answer.Choices(List.of("stroke")));
    assertThat(walkers.at(journey).stage()).isEqualTo(new Stage.Emergency());

    walkers.give(journey, StartItems.EMERGENCY, new Answer.Choices(List.of("none")));
    assertThat(walkers.at(journey).stage()).isEqualTo(new Stage.Asking(StartItems.WHO));
  }

  @Test
  void theSymptomLeadsOnToThePathwayForAgeAndSexWhichAsksNeitherAgain() {
    String journey = walkers.withSymptom("sore-throat", 34, "female");

    Journey under = walkers.at(journey);
    assertThat(under.response().questionnaire().titlePage().topic()).isEqualTo("sore-throat");
    assertThat(under.stage()).isInstanceOf(Stage.Asking.class);
    assertThat(under.response().questions())
        .extracting(asked -> asked.item().id())
        .containsOnlyOnce(StartItems.AGE, StartItems.SEX);
    assertThat(under.age()).hasValue(34);
  }

  @Test
  void theOutcomeIsTheOneOfTheEngine() {
    String journey = walkers.withSymptom("sore-throat", 34, "female");

    Stage.Ended ended = walkers.finish(journey, AnyAnswers::calm);

    Part part = walkers.at(journey).response().current();
    Engine alone = new Engine(part.questionnaire());
    assertThat(ended.disposition().code().value()).isEqualTo(alone.path(part.answers()).outcome());
    assertThat(ended.decidedBy()).isEqualTo(alone.decidedBy(part.answers()));
  }

  @Test
  void anotherAgeLeadsToTheQuestionsForThatAgeAndTheAnswersBeforeStay() {
    String journey = walkers.withSymptom("headache", 34, "female");
    String grown = walkers.at(journey).response().questionnaire().name();

    walkers.give(journey, StartItems.AGE, new Answer.Whole(7));

    Journey now = walkers.at(journey);
    assertThat(now.response().questionnaire().name()).isNotEqualTo(grown);
    assertThat(now.topic()).contains("headache");
    assertThat(now.sex()).contains("female");
  }

  @Test
  void aSymptomWithoutQuestionsForTheAgeLeadsBackToTheSymptom() {
    String journey = walkers.withSymptom("fever-in-a-child", 4, "male");
    assertThat(walkers.at(journey).stage()).isInstanceOf(Stage.Asking.class);

    walkers.give(journey, StartItems.AGE, new Answer.Whole(44));

    assertThat(walkers.at(journey).stage()).isEqualTo(new Stage.NoPathway());
    walkers.give(journey, StartItems.SYMPTOM, new Answer.Text("sore-throat"));
    assertThat(walkers.at(journey).stage()).isInstanceOf(Stage.Asking.class);
  }

  @Test
  void aSymptomThatNobodyKnowsHasNoQuestions() {
    assertThat(walkers.at(walkers.withSymptom("<script>", 34, "male")).stage())
        .isEqualTo(new Stage.NoPathway());
  }

  @Test
  void agesBelowZeroAndAboveAHundredAndTwentyAreNotTaken() {
    String journey = walkers.start();
    walkers.give(journey, StartItems.EMERGENCY, new Answer.Choices(List.of("none")));
    walkers.give(journey, StartItems.WHO, new Answer.Choice("me"));

    for (long age : List.of(-1L, 121L, Long.MAX_VALUE, Long.MIN_VALUE)) {
      walkers.give(journey, StartItems.AGE, new Answer.Whole(age));
      assertThat(walkers.at(journey).stage()).isEqualTo(new Stage.Asking(StartItems.AGE));
    }
  }

  @Test
  void wordsOfAnEmergencyStopTheJourneyUntilTheyAreTakenBack() {
    String journey = walkers.withSymptom("headache", 34, "female");
    LinkId words = firstText(journey);

    walkers.give(journey, words, new Answer.Text("I think I am having a STROKE"));
    assertThat(walkers.at(journey).stage()).isInstanceOf(Stage.AlarmingWords.class);

    walkers.give(journey, words, new Answer.Text("It began slowly"));
    assertThat(walkers.at(journey).stage()).isNotInstanceOf(Stage.AlarmingWords.class);
  }

  private LinkId firstText(String journey) {
    while (walkers.at(journey).stage() instanceof Stage.Asking(LinkId question)) {
      var item = walkers.at(journey).response().question(question).orElseThrow().item();
      if (item.kind() == Kind.TEXT) {
        return question;
      }
      walkers.give(journey, question, AnyAnswers.calm(item));
    }
    throw new AssertionError("the pathway asks for no words");
  }

  @Test
  void aGuessedOrMangledNameIsNotFound() {
    String name = walkers.start();
    String guessed = (name.charAt(0) == 'A' ? "B" : "A") + name.substring(1);

    for (String wrong : List.of(guessed, "", "x", name + "A", "..", "%00", "' OR 1=1")) {
      assertThatThrownBy(() -> walkers.at(wrong)).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void aPatientsJourneyIsNotFoundByAnybodyElse() {
    String journey;
    try (SignedInAs _ = SignedInAs.patient(PATIENT)) {
      journey = walkers.start();
      assertThat(walkers.at(journey).stage()).isInstanceOf(Stage.Asking.class);
    }

    SignedInAs.visitor();
    assertThatThrownBy(() -> walkers.at(journey)).isInstanceOf(NotFound.class);
  }

  @Test
  void aDayLaterTheAnswersAreForgottenAndTheJourneyCanBeStartedAgain() {
    String journey = walkers.withSymptom("sore-throat", 34, "female");

    clock.pass(Duration.ofHours(25));

    assertThat(walkers.at(journey).stage()).isEqualTo(new Stage.Expired());
    assertThat(walkers.at(journey).response().first().answers().byItem()).isEmpty();
  }

  @Test
  void aWithdrawnPathwayStopsTheJourneyAndTheAnswersThatFitAreKept() {
    String journey = walkers.withSymptom("sore-throat", 34, "female");
    var version = walkers.at(journey).response().current().version();
    versions.withdraw(version);
    try {
      assertThat(walkers.at(journey).stage()).isEqualTo(new Stage.Withdrawn());

      String again = Walkers.name(start.keepingAnswers(journey));

      assertThat(walkers.at(again).age()).hasValue(34);
      assertThat(walkers.at(again).topic()).contains("sore-throat");
    } finally {
      versions.restore(version);
    }
  }

  @Test
  void whenSymptomsChangeANewJourneyStartsFromTheChosenQuestion() {
    String journey = walkers.withSymptom("sore-throat", 34, "female");
    walkers.finish(journey, AnyAnswers::calm);
    Journey before = walkers.at(journey);

    String again = Walkers.name(start.changed(journey, StartItems.POSTCODE));

    assertThat(walkers.at(again).stage()).isEqualTo(new Stage.Asking(StartItems.POSTCODE));
    assertThat(walkers.at(again).age()).hasValue(34);
    assertThat(walkers.at(journey).response().current().answers())
        .isEqualTo(before.response().current().answers());
    assertThat(walkers.at(journey).stage()).isEqualTo(before.stage());
    assertThatThrownBy(() -> start.changed(journey, new LinkId("no-such-question")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void findingAJourneyCostsTwoStatementsAndAnAnswerFour() {
    String journey = walkers.withSymptom("sore-throat", 34, "female");
    LinkId question = ((Stage.Asking) walkers.at(journey).stage()).question();
    Answer answer =
        AnyAnswers.calm(walkers.at(journey).response().question(question).orElseThrow().item());

    assertThat(CountedStatements.during(() -> walkers.at(journey))).isEqualTo(2);
    var token = walkers.at(journey).token();
    var answers = context.getBean(AnswerQuestions.class);
    assertThat(CountedStatements.during(() -> answers.answer(token, question, Typed.known(answer))))
        .isLessThanOrEqualTo(4);
  }
}
