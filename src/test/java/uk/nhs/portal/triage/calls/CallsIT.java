package uk.nhs.portal.triage.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.nhs.portal.appointments.Surgery;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.NotAllowed;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.persistence.Columns;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.triage.journeys.AdviseNextSteps;
import uk.nhs.portal.triage.journeys.AnyAnswers;
import uk.nhs.portal.triage.journeys.AskForCalls;
import uk.nhs.portal.triage.journeys.AskedCall;
import uk.nhs.portal.triage.journeys.Stage;
import uk.nhs.portal.triage.journeys.Walkers;

/// Clinicians of 111 phone those who asked for a call, and the person sees how far it is.
@DatabaseTest
class CallsIT {

  @Autowired private ApplicationContext context;
  @Autowired private AskForCalls ask;
  @Autowired private AdviseNextSteps advise;
  @Autowired private ShowCalls show;
  @Autowired private HandleCalls handle;
  @Autowired private JdbcClient sql;
  @Autowired private MovableClock clock;

  private Walkers walkers;
  private String journey;
  private UUID call;

  @BeforeEach
  void somebodyWaitsForACall() {
    clock.reset();
    sql.sql("DELETE FROM triage_call_event").update();
    sql.sql("DELETE FROM triage_call").update();
    walkers = new Walkers(context);
    SignedInAs.visitor();
    journey = asked();
    call = id(journey);
    clinician();
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void onlyCliniciansSeeAndMakeCalls() {
    for (Role role : Role.values()) {
      if (role != Role.CLINICIAN && role != Role.PATIENT) {
        SignedInAs.somebody(Set.of(role), null, List.of());
        assertNotAllowed();
      }
    }
    SignedInAs.patient(Surgery.opens(context).patient());
    assertNotAllowed();
    SignedInAs.visitor();
    assertNotAllowed();
  }

  private void assertNotAllowed() {
    assertThatThrownBy(show::waiting).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(show::ended).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> show.one(call)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> handle.take(call, 0)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> handle.giveBack(call, 0)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> handle.noAnswer(call, "", 0)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> handle.end(call, CallEnd.NOT_NEEDED, "x", 0))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void whoseTimeComesFirstStandsFirstAndTheListCostsTheSameForMany() {
    clock.pass(Duration.ofMinutes(30));
    UUID later = asLater();
    clinician();

    long two = CountedStatements.during(this::waiting);
    assertThat(waiting()).containsExactly(call, later);
    asLater();
    clinician();
    assertThat(CountedStatements.during(this::waiting)).isEqualTo(two);
  }

  @Test
  void theAnswersAreReadWithTheCallAndReadingLeavesARow() {
    CallDetails details = show.one(call);

    assertThat(details.pathwayTitle()).isEqualTo("Emergency contraception");
    assertThat(details.answers()).isNotEmpty();
    assertThat(trail()).contains("READ ");
  }

  @Test
  void whoseAnswersAreForgottenCanStillBePhoned() {
    sql.sql("DELETE FROM questionnaire_answer WHERE response = ?")
        .param(Columns.bytes(call))
        .update();
    sql.sql("UPDATE questionnaire_response SET status = 'ABANDONED' WHERE id = ?")
        .param(Columns.bytes(call))
        .update();

    assertThat(show.one(call).answers()).isEmpty();
    assertThat(show.one(call).summary().phone()).isEqualTo(PhoneNumber.of("07700 900123"));
  }

  @Test
  void ofTwoWhoTakeACallAtOnceTheSecondIsTold() {
    assertThat(handle.take(call, 0)).isEqualTo(new Calling.Done());
    clinician();
    assertThat(handle.take(call, 0)).isEqualTo(new Calling.ChangedMeanwhile());
    assertThat(handle.giveBack(call, 1)).isEqualTo(new Calling.Done());

    assertThat(show.one(call).summary().takenBy()).isNull();
    assertThat(show.one(call).history())
        .extracting(CallEvent::what)
        .containsExactly(CallEvent.What.TAKEN, CallEvent.What.GIVEN_BACK);
  }

  @Test
  void nobodyIsGivenUpBeforeTheThirdAttempt() {
    for (int attempt = 0; attempt < HandleCalls.ATTEMPTS; attempt++) {
      assertThat(handle.end(call, CallEnd.NOT_REACHED, "Rang out.", attempt))
          .isEqualTo(new Calling.TriedTooSeldom(attempt));
      assertThat(handle.noAnswer(call, "", attempt)).isEqualTo(new Calling.Done());
    }

    assertThat(handle.end(call, CallEnd.NOT_REACHED, "Rang out.", HandleCalls.ATTEMPTS))
        .isEqualTo(new Calling.Done());
    assertThat(waiting()).isEmpty();
    assertThat(show.ended().calls()).extracting(CallSummary::id).containsExactly(call);
  }

  @Test
  void thePersonSeesThatTheyWereTriedAndWhatCameOfIt() {
    clock.pass(Duration.ofMinutes(10));
    handle.noAnswer(call, "", 0);
    assertThat(theirs().lastTried()).isEqualTo(clock.instant());
    assertThat(theirs().endedAs()).isNull();

    handle.end(call, CallEnd.ADVICE_GIVEN, "To go to a pharmacy today.", 1);

    assertThat(theirs().endedAs()).isEqualTo(CallEnd.ADVICE_GIVEN);
    assertThat(handle.end(call, CallEnd.NOT_NEEDED, "Again", 2))
        .isEqualTo(new Calling.ChangedMeanwhile());
    assertThat(handle.noAnswer(call, "", 2)).isEqualTo(new Calling.ChangedMeanwhile());
    assertThat(trail()).contains("UPDATE NO_ANSWER", "UPDATE ended ADVICE_GIVEN");
  }

  @Test
  void aPatientWhoWasSignedInIsWrittenToAndAnUnknownPersonIsNot() {
    PatientId patient = Surgery.opens(context).patient();
    handle.end(call, CallEnd.ADVICE_GIVEN, "To rest.", 0);
    assertThat(messages(null)).isZero();

    SignedInAs.patient(patient);
    UUID known = id(asked());
    clinician();
    handle.end(known, CallEnd.SENT_TO_EMERGENCY, "To go to A&E.", 0);

    assertThat(messages(patient)).isEqualTo(1);
  }

  @Test
  void aCallThatIsNotThereIsNotFoundAndNotesHaveWords() {
    assertThatThrownBy(() -> show.one(UUID.randomUUID())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> handle.take(UUID.randomUUID(), 0)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> handle.end(call, CallEnd.ADVICE_GIVEN, " ", 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> handle.noAnswer(call, "x".repeat(HandleCalls.LONGEST + 1), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void clinician() {
    SignedInAs.somebody(Set.of(Role.CLINICIAN), null, List.of());
  }

  /// A journey of a girl whom a clinician phones within two hours.
  private String asked() {
    String name = walkers.withSymptom("emergency-contraception", 17, "female");
    Stage.Ended ended = walkers.finish(name, CallsIT::young);
    ask.ask(walkers.at(name), ended, PhoneNumber.of("07700 900123"));
    return name;
  }

  private UUID asLater() {
    SignedInAs.visitor();
    return id(asked());
  }

  private UUID id(String name) {
    return walkers.at(name).response().id().value();
  }

  private AskedCall theirs() {
    SignedInAs.visitor();
    var at = walkers.at(journey);
    AskedCall asked = advise.on(at, (Stage.Ended) at.stage()).call().orElseThrow();
    clinician();
    return asked;
  }

  private static Answer young(Item item) {
    return item.id().value().equals("young") ? new Answer.YesNo(true) : AnyAnswers.calm(item);
  }

  private List<UUID> waiting() {
    return show.waiting().calls().stream().map(CallSummary::id).toList();
  }

  private int messages(@Nullable PatientId patient) {
    return sql.sql("SELECT COUNT(*) FROM message WHERE topic = 'triage' AND topic_id = ?")
        .param(Columns.bytes(patient == null ? call : latest(patient)))
        .query(Integer.class)
        .single();
  }

  private UUID latest(PatientId patient) {
    return sql.sql("SELECT journey FROM triage_call WHERE patient = ?")
        .param(Columns.bytes(patient.value()))
        .query((row, line) -> Columns.uuid(row, "journey"))
        .single();
  }

  private List<String> trail() {
    return sql.sql("SELECT act, detail FROM audit_row WHERE what = 'triage-call' AND what_id = ?")
        .param(call.toString())
        .query((row, line) -> row.getString(1) + " " + row.getString(2))
        .list();
  }
}
