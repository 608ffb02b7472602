package uk.nhs.portal.triage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.persistence.Columns;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.responses.ClaimResponses;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

/// What is noted when somebody is advised, and what they do with it.
@DatabaseTest
class AdviceIT {

  private static final EmailAddress EMAIL = EmailAddress.of("aisha.khan@example.com");

  @Autowired private ApplicationContext context;
  @Autowired private StartJourneys start;
  @Autowired private NoteAdvice note;
  @Autowired private MailJourney mail;
  @Autowired private AskForCalls calls;
  @Autowired private ClaimResponses claim;
  @Autowired private JdbcClient jdbc;
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
    jdbc.sql("DELETE FROM triage_link_mail").update();
    jdbc.sql("DELETE FROM message").update();
  }

  private RepeatContact calm(String name) {
    return note.note(walkers.at(name), walkers.finish(name, AnyAnswers::calm));
  }

  private RepeatContact bad(String name) {
    return note.note(walkers.at(name), walkers.finish(name, AnyAnswers::worst));
  }

  private String soreThroat() {
    return walkers.withSymptom("sore-throat", 34, "female");
  }

  @Test
  void adviceIsNotedOnceHoweverOftenItIsRead() {
    String name = soreThroat();
    Stage.Ended ended = walkers.finish(name, AnyAnswers::calm);
    Journey journey = walkers.at(name);

    assertThat(CountedStatements.during(() -> note.note(journey, ended))).isEqualTo(2);
    assertThat(CountedStatements.during(() -> note.note(journey, ended))).isEqualTo(1);

    assertThat(
            jdbc.sql("SELECT outcome FROM triage_advice WHERE journey = ?")
                .param(Columns.bytes(journey.response().id().value()))
                .query(String.class)
                .list())
        .containsExactly(ended.disposition().code().value());
  }

  @Test
  void whoComesForTheFirstTimeHasNotBeenHereBefore() {
    assertThat(calm(soreThroat())).isEqualTo(new RepeatContact(0, false, false));
  }

  @Test
  void aChangeForTheWorseIsNoticedInTheSameLineOfJourneys() {
    String first = soreThroat();
    calm(first);
    clock.pass(Duration.ofHours(1));

    String second = Walkers.name(start.changed(first, StartItems.SYMPTOM));
    walkers.give(second, StartItems.SYMPTOM, new Answer.Text("sore-throat"));

    assertThat(bad(second)).isEqualTo(new RepeatContact(1, true, false));
  }

  @Test
  void aChangeForTheBetterIsNoReasonToSpeakToSomebody() {
    String first = soreThroat();
    bad(first);
    String second = first;
    for (int time = 0; time < 2; time++) {
      clock.pass(Duration.ofHours(1));
      second = Walkers.name(start.changed(first, StartItems.SYMPTOM));
      walkers.give(second, StartItems.SYMPTOM, new Answer.Text("sore-throat"));
      if (time == 0) {
        assertThat(calm(second).lessUrgent()).isTrue();
      }
    }
    assertThat(second).isNotEqualTo(first);
    RepeatContact third = calm(second);
    assertThat(third.earlier()).isEqualTo(2);
    assertThat(third.shouldSpeak()).as("as urgent as the time before").isTrue();
  }

  @Test
  void aSignedInPatientIsKnownAgainWhateverTheirSymptom() {
    PatientId patient = new PatientId(UUID.randomUUID());
    try (SignedInAs _ = SignedInAs.patient(patient)) {
      calm(soreThroat());
      clock.pass(Duration.ofHours(1));
      RepeatContact second = bad(walkers.withSymptom("headache", 34, "female"));
      assertThat(second.moreUrgent()).isTrue();
      clock.pass(Duration.ofHours(1));
      assertThat(bad(walkers.withSymptom("headache", 34, "female")).shouldSpeak()).isTrue();
    }
  }

  @Test
  void anAdviceThatWasReadBeforeThePatientSignedInCountsOnceItIsTheirs() {
    String name = soreThroat();
    calm(name);
    PatientId patient = new PatientId(UUID.randomUUID());
    try (SignedInAs _ = SignedInAs.patient(patient)) {
      claim.claim(walkers.at(name).token());
      calm(name);
      clock.pass(Duration.ofHours(1));
      assertThat(calm(soreThroat()).earlier()).isOne();
    }
  }

  @Test
  void afterAWeekAnEarlierContactIsForgotten() {
    PatientId patient = new PatientId(UUID.randomUUID());
    try (SignedInAs _ = SignedInAs.patient(patient)) {
      calm(soreThroat());
      clock.pass(Duration.ofDays(8));
      assertThat(bad(soreThroat()).earlier()).isZero();
    }
  }

  @Test
  void twoVisitorsAreNotTakenForOne() {
    calm(soreThroat());
    assertThat(bad(soreThroat()).earlier()).isZero();
  }

  @Test
  void theMailHasTheLinkAndNothingOfTheSymptoms() {
    Journey journey = walkers.at(soreThroat());

    assertThat(mail.send(journey, EMAIL)).isTrue();

    String body = jdbc.sql("SELECT body FROM message").query(String.class).single();
    assertThat(body).contains("http").contains(journey.href()).doesNotContainIgnoringCase("throat");
    assertThat(jdbc.sql("SELECT subject FROM message").query(String.class).single())
        .isEqualTo("Your link");
  }

  @Test
  void aJourneyIsMailedThreeTimesADayAndAnAddressGetsFive() {
    Journey journey = walkers.at(soreThroat());
    for (int time = 0; time < 3; time++) {
      assertThat(mail.send(journey, EMAIL)).isTrue();
    }
    assertThat(mail.send(journey, EmailAddress.of("other@example.com"))).isFalse();

    Journey another = walkers.at(soreThroat());
    assertThat(mail.send(another, EMAIL)).isTrue();
    assertThat(mail.send(another, EmailAddress.of("AISHA.KHAN@example.com"))).isTrue();
    assertThat(mail.send(walkers.at(soreThroat()), EMAIL)).as("the sixth").isFalse();
    clock.pass(Duration.ofHours(23));
    assertThat(mail.send(walkers.at(soreThroat()), EMAIL)).isFalse();
    clock.pass(Duration.ofHours(2));
    assertThat(mail.send(walkers.at(soreThroat()), EMAIL)).isTrue();
  }

  @Test
  void whoAsksForACallTwiceKeepsTheFirstPromise() {
    String name = soreThroat();
    Stage.Ended ended = walkers.finish(name, AnyAnswers::calm);
    Journey journey = walkers.at(name);
    calls.ask(journey, ended, PhoneNumber.of("07700 900123"));
    var promise = calls.of(journey.response().id().value()).orElseThrow();

    clock.pass(Duration.ofMinutes(10));
    calls.ask(journey, ended, PhoneNumber.of("07700 900999"));

    assertThat(calls.of(journey.response().id().value())).contains(promise);
  }
}
