package uk.nhs.portal.questionnaires.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.TimeOrderedId;
import uk.nhs.portal.kernel.persistence.Columns;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answer.Choice;
import uk.nhs.portal.questionnaires.Answer.Whole;
import uk.nhs.portal.questionnaires.Answer.YesNo;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

@DatabaseTest
class ResponsesIT {

  private static final OdsCode PRACTICE = new OdsCode("ZRP001");

  @Autowired private TestService service;
  @Autowired private FindResponses find;
  @Autowired private AnswerQuestions answer;
  @Autowired private StartResponses start;
  @Autowired private ClaimResponses claim;
  @Autowired private CompleteResponses complete;
  @Autowired private KeepVersions versions;
  @Autowired private ForgetResponses forget;
  @Autowired private JdbcClient jdbc;
  @Autowired private MovableClock clock;

  @BeforeEach
  void aVisitor() {
    clock.reset();
    SignedInAs.visitor();
  }

  @AfterEach
  void nobody() {
    SecurityContextHolder.clearContext();
  }

  private Answering give(ResponseToken token, String item, Answer given) {
    return answer.answer(token, new LinkId(item), Typed.known(given));
  }

  private ResponseToken withSoreThroat(int age) {
    ResponseToken token = service.start("begin");
    give(token, "age", new Whole(age));
    give(token, "sex", new Choice("female"));
    give(token, "symptom", new Choice("throat"));
    return token;
  }

  private long rows(ResponseToken token) {
    return jdbc.sql("SELECT COUNT(*) FROM questionnaire_answer WHERE response = ?")
        .param(Columns.bytes(find.byToken(token).id().value()))
        .query(Long.class)
        .single();
  }

  private static String next(Answering answering) {
    assertThat(answering).isInstanceOf(Answering.Accepted.class);
    return String.valueOf(((Answering.Accepted) answering).next());
  }

  @Test
  void eachAnswerIsKeptAndLeadsToTheNextQuestion() {
    ResponseToken token = service.start("every-kind");

    assertThat(next(give(token, "pain", new Choice("head")))).isEqualTo("signs");

    Response again = find.byToken(token);
    assertThat(again.next()).contains(new LinkId("signs"));
    assertThat(again.first().answers().to(new LinkId("pain"))).contains(new Choice("head"));
  }

  @Test
  void theDatabaseNeverSeesTheToken() {
    ResponseToken token = service.start("begin");

    assertThat(
            jdbc.sql("SELECT token_hash FROM questionnaire_response WHERE token_hash = ?")
                .param(token.hash())
                .query((row, number) -> row.getBytes(1))
                .list())
        .singleElement()
        .satisfies(hash -> assertThat(hash).hasSize(32));
    assertThat(token.toString()).doesNotContain(token.value());
  }

  @Test
  void aGuessedOrMangledTokenIsNotFound() {
    String right = service.start("begin").value();
    String tampered = (right.charAt(0) == 'A' ? "B" : "A") + right.substring(1);

    assertThatThrownBy(() -> find.byToken(ResponseToken.of(tampered))).isInstanceOf(NotFound.class);
    for (String mangled : List.of("", "x", right + "A", right.substring(1) + "/", "' OR 1=1 --")) {
      assertThatThrownBy(() -> ResponseToken.of(mangled)).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void theSameAnswerFiveTimesLeavesOneRow() {
    ResponseToken token = service.start("every-kind");

    for (int time = 0; time < 5; time++) {
      assertThat(next(give(token, "pain", new Choice("head")))).isEqualTo("signs");
    }

    assertThat(rows(token)).isOne();
  }

  @Test
  void anotherAnswerCountsAndTheEarlierOneIsStillThere() {
    ResponseToken token = service.start("every-kind");

    give(token, "pain", new Choice("head"));
    give(token, "pain", new Choice("chest"));

    assertThat(rows(token)).isEqualTo(2);
    assertThat(find.byToken(token).first().answers().to(new LinkId("pain")))
        .contains(new Choice("chest"));
  }

  @Test
  void anAnswerToAQuestionThatIsNotAskedAnyMoreLeadsToThePresentOne() {
    ResponseToken token = service.start("every-kind");
    give(token, "pain", new Choice("head"));
    give(token, "signs", new Answer.Choices(List.of("none")));
    give(token, "smoker", new YesNo(true));
    give(token, "smoker", new YesNo(false)); // in another tab

    Answering old = give(token, "per-day", new Whole(20));

    assertThat(old)
        .isInstanceOfSatisfying(
            Answering.NotAsked.class,
            notAsked -> assertThat(notAsked.current()).isEqualTo(new LinkId("temperature")));
    assertThat(rows(token)).isEqualTo(4);
  }

  @Test
  void aQuestionCannotBeAnsweredBeforeThoseThatComeFirst() {
    ResponseToken token = service.start("every-kind");

    assertThat(give(token, "smoker", new YesNo(true))).isInstanceOf(Answering.NotAsked.class);
    assertThat(give(token, "no-such-question", new YesNo(true)))
        .isInstanceOf(Answering.NotAsked.class);
    assertThat(rows(token)).isZero();
  }

  @Test
  void anAnswerThatWasHiddenCountsAgainWhenItsQuestionComesBack() {
    ResponseToken token = service.start("every-kind");
    give(token, "pain", new Choice("head"));
    give(token, "signs", new Answer.Choices(List.of("none")));
    give(token, "smoker", new YesNo(true));
    give(token, "per-day", new Whole(20));
    assertThat(next(give(token, "smoker", new YesNo(false)))).isEqualTo("temperature");
    assertThat(find.byToken(token).question(new LinkId("per-day"))).isEmpty();

    assertThat(next(give(token, "smoker", new YesNo(true)))).isEqualTo("temperature");
    assertThat(find.byToken(token).question(new LinkId("per-day")).orElseThrow().answer())
        .isEqualTo(new Whole(20));
  }

  @Test
  void whatWasRefusedIsKeptAsADraftUntilTheNextAnswer() {
    ResponseToken token = service.start("every-kind");
    Typed typed = refused(Map.of("pain", List.of("elbow <script>alert(1)</script>")));

    Answering refused = answer.answer(token, new LinkId("pain"), typed);

    assertThat(refused).isInstanceOf(Answering.Refused.class);
    assertThat(find.byToken(token).draft())
        .isEqualTo(new Draft(new LinkId("pain"), typed.fields()));
    assertThat(rows(token)).isZero();
    give(token, "pain", new Choice("head"));
    assertThat(find.byToken(token).draft()).isNull();
  }

  private static Typed refused(Map<String, List<String>> fields) {
    return new Typed() {
      @Override
      public Reading as(Item item, java.time.LocalDate today) {
        return new Reading.Unfit(List.of(new Problem(item.id().value(), "No")));
      }

      @Override
      public Map<String, List<String>> fields() {
        return fields;
      }
    };
  }

  @Test
  void answeringIsFourStatementsAtMostAndReadingTwo() {
    ResponseToken token = service.start("every-kind");
    give(token, "pain", new Choice("chest")); // makes the engine ready

    assertThat(CountedStatements.during(() -> give(token, "pain", new Choice("head"))))
        .isEqualTo(4);
    assertThat(CountedStatements.during(() -> give(token, "pain", new Choice("head"))))
        .isEqualTo(2);
    assertThat(CountedStatements.during(() -> find.byToken(token))).isEqualTo(2);
  }

  @Test
  void theAnswerThatLeadsToAnotherQuestionnaireNeedsNoStatementMore() {
    withSoreThroat(30); // makes the engines ready
    ResponseToken token = service.start("begin");
    give(token, "age", new Whole(30));
    give(token, "sex", new Choice("male"));

    assertThat(
            CountedStatements.during(() ->
                assertThat(next(give(token, "symptom", new Choice("throat"))))
                    .isEqualTo("breathing")))
        .isEqualTo(4);
  }

  @Test
  void theNextQuestionnaireKnowsAgeAndSexFromTheFirst() {
    ResponseToken token = withSoreThroat(67);

    assertThat(next(give(token, "breathing", new Choice("usual")))).isEqualTo("long");
    assertThat(next(give(token, "long", new YesNo(false)))).isEqualTo("null");

    Response response = find.byToken(token);
    assertThat(response.outcome()).isEqualTo("Dx38");
    assertThat(response.questions().stream().map(asked -> asked.item().id().value()))
        .containsExactly("age", "sex", "symptom", "breathing", "long");
    assertThat(response.before(response.question(new LinkId("breathing")).orElseThrow()))
        .contains(new LinkId("symptom"));
  }

  @Test
  void anEarlierAnswerMayLeadAwayAndBackAgain() {
    ResponseToken token = withSoreThroat(30);
    give(token, "breathing", new Choice("usual"));

    give(token, "symptom", new Choice("back"));
    assertThat(find.byToken(token).parts()).hasSize(1);
    assertThat(give(token, "breathing", new Choice("noisy")))
        .isInstanceOf(Answering.NotAsked.class);

    give(token, "symptom", new Choice("throat"));
    assertThat(find.byToken(token).outcome()).isEqualTo("Dx38");
  }

  @Test
  void anExpiredResponseHasNoAnswersAndIsForgottenInTheEnd() {
    ResponseToken token = withSoreThroat(30);
    clock.pass(Duration.ofHours(24));

    assertThat(find.byToken(token).standing()).isEqualTo(Standing.EXPIRED);
    assertThat(find.byToken(token).first().answers()).isEqualTo(Answers.none());
    assertThat(give(token, "breathing", new Choice("usual"))).isInstanceOf(Answering.Stopped.class);

    forget.now();
    assertThat(rows(token)).isZero();
    assertThat(find.byToken(token).standing()).isEqualTo(Standing.EXPIRED);

    clock.pass(Duration.ofDays(31));
    forget.now();
    assertThatThrownBy(() -> find.byToken(token)).isInstanceOf(NotFound.class);
  }

  @Test
  void anAnswerInTimeKeepsItForAsLongAgain() {
    ResponseToken token = withSoreThroat(30);
    clock.pass(Duration.ofHours(23));
    give(token, "breathing", new Choice("usual"));
    clock.pass(Duration.ofHours(23));

    forget.now();

    assertThat(find.byToken(token).standing()).isEqualTo(Standing.OPEN);
    assertThat(rows(token)).isEqualTo(4);
  }

  @Test
  void aWithdrawnVersionStopsWhoIsOnItsWay() {
    ResponseToken token = withSoreThroat(30);
    VersionHash throat = service.keep("throat");

    assertThat(versions.withdraw(throat)).isTrue();
    try {
      assertThat(find.byToken(token).standing()).isEqualTo(Standing.WITHDRAWN);
      assertThat(give(token, "breathing", new Choice("usual")))
          .isInstanceOf(Answering.Stopped.class);
    } finally {
      assertThat(versions.restore(throat)).isTrue();
    }
    assertThat(find.byToken(token).standing()).isEqualTo(Standing.OPEN);
  }

  @Test
  void aPatientsResponseIsNobodyElses() {
    PatientId patient = new PatientId(UUID.randomUUID());
    ResponseToken token;
    try (SignedInAs _ = SignedInAs.patient(patient)) {
      token = service.start("begin");
      assertThat(find.byToken(token).owner()).isEqualTo(patient);
    }
    SignedInAs.visitor();
    assertThatThrownBy(() -> find.byToken(token)).isInstanceOf(NotFound.class);
    try (SignedInAs _ = SignedInAs.patient(new PatientId(UUID.randomUUID()))) {
      assertThatThrownBy(() -> give(token, "age", new Whole(3))).isInstanceOf(NotFound.class);
    }
    try (SignedInAs _ = SignedInAs.staffOf(PRACTICE)) {
      assertThatThrownBy(() -> find.byToken(token)).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void aVisitorsResponseCanBeClaimedOnceAndIsThenTheirs() {
    ResponseToken token = withSoreThroat(30);
    PatientId patient = new PatientId(UUID.randomUUID());
    try (SignedInAs _ = SignedInAs.patient(patient)) {
      assertThat(claim.claim(token).owner()).isEqualTo(patient);
      assertThat(claim.claim(token).owner()).isEqualTo(patient);
    }
    try (SignedInAs _ = SignedInAs.patient(new PatientId(UUID.randomUUID()))) {
      assertThatThrownBy(() -> claim.claim(token)).isInstanceOf(NotFound.class);
    }
    assertThat(audited(patient)).containsExactly("UPDATE claimed");
  }

  @Test
  void whatIsCompleteTakesNoAnswersAndStaysForStaff() {
    ResponseToken token = withSoreThroat(30);
    assertThat(complete.complete(token))
        .isInstanceOfSatisfying(
            Completion.Unanswered.class,
            not -> assertThat(not.next()).isEqualTo(new LinkId("breathing")));
    give(token, "breathing", new Choice("usual"));

    assertThat(complete.completeAndKeep(token)).isInstanceOf(Completion.Completed.class);
    assertThat(complete.completeAndKeep(token)).isInstanceOf(Completion.Completed.class);
    assertThat(give(token, "breathing", new Choice("noisy"))).isInstanceOf(Answering.Stopped.class);
    ResponseId id = find.byToken(token).id();
    clock.pass(Duration.ofDays(60));
    forget.now();

    assertThat(find.byToken(token).standing()).isEqualTo(Standing.EXPIRED);
    assertThatThrownBy(() -> find.forStaff(id, PRACTICE)).isInstanceOf(NotFound.class);
    try (SignedInAs _ = SignedInAs.staffOf(PRACTICE)) {
      assertThat(find.forStaff(id, PRACTICE).outcome()).isEqualTo("Dx38");
    }
    assertThat(
            jdbc.sql("SELECT act FROM audit_row WHERE what_id = ? ORDER BY happened_at")
                .param(id.toString())
                .query(String.class)
                .list())
        .containsExactly("UPDATE", "READ");
  }

  @Test
  void whatIsCompleteAndNeededByNobodyIsForgottenWholeWhenItsDaysAreOver() {
    ResponseToken token = completed();
    ResponseId id = find.byToken(token).id();

    clock.pass(Duration.ofDays(29));
    forget.now();
    assertThat(rows(token)).isEqualTo(4);

    clock.pass(Duration.ofDays(1));
    forget.now();
    assertThatThrownBy(() -> find.byToken(token)).isInstanceOf(NotFound.class);
    assertThat(
            jdbc.sql("SELECT COUNT(*) FROM questionnaire_answer WHERE response = ?")
                .param(Columns.bytes(id.value()))
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void whatSomebodyNeedsOnIsNotForgotten() {
    ResponseToken handedOverLater = completed();
    complete.completeAndKeep(handedOverLater);
    ResponseToken theirs = completed();
    PatientId patient = new PatientId(TimeOrderedId.next());
    try (SignedInAs _ = SignedInAs.patient(patient)) {
      claim.claim(theirs);
    }
    SignedInAs.visitor();

    clock.pass(Duration.ofDays(400));
    forget.now();

    assertThat(rows(handedOverLater)).isEqualTo(4);
    try (SignedInAs _ = SignedInAs.patient(patient)) {
      assertThat(rows(theirs)).isEqualTo(4);
    }
  }

  private ResponseToken completed() {
    ResponseToken token = withSoreThroat(30);
    give(token, "breathing", new Choice("usual"));
    assertThat(complete.complete(token)).isInstanceOf(Completion.Completed.class);
    return token;
  }

  private List<String> audited(PatientId patient) {
    return jdbc.sql("SELECT act, detail FROM audit_row WHERE patient = ? ORDER BY happened_at")
        .param(Columns.bytes(patient.value()))
        .query((row, number) -> row.getString(1) + " " + row.getString(2))
        .list();
  }

  @Test
  void whatIsKnownAtTheStartIsNotAsked() {
    Answers known =
        Answers.none()
            .with(new LinkId("age"), new Whole(30))
            .with(new LinkId("sex"), new Choice("other")); // does not fit, so it is asked

    ResponseToken token = service.start("begin", known).token();

    assertThat(find.byToken(token).next()).contains(new LinkId("sex"));
  }

  @Test
  void startingAgainFromAQuestionTakesTheAnswersBeforeItAlong() {
    ResponseToken token = withSoreThroat(67);
    give(token, "breathing", new Choice("usual"));
    give(token, "long", new YesNo(true));

    ResponseToken again = start.again(token, new LinkId("long")).token();

    assertThat(find.byToken(again).next()).contains(new LinkId("long"));
    assertThat(find.byToken(again).current().answers().to(new LinkId("breathing")))
        .contains(new Choice("usual"));
    assertThat(find.byToken(token).isComplete()).isTrue();
  }

  @Test
  void tasksCanBeDoneInAnyOrder() {
    ResponseToken token = service.start("tasks");

    assertThat(next(give(token, "asthma", new YesNo(true)))).isEqualTo("inhaler");
    assertThat(next(give(token, "inhaler", new YesNo(true)))).isEqualTo("null");
    assertThat(give(token, "born", new Answer.Day(java.time.LocalDate.of(1980, 1, 1))))
        .isInstanceOf(Answering.NotAsked.class);
    assertThat(find.byToken(token).next()).contains(new LinkId("name"));
  }

  @Test
  void aVersionIsKeptOnceAndKnownByItsContent() {
    VersionHash one = service.keep("begin");
    assertThat(service.keep("begin")).isEqualTo(one);
    assertThat(versions.engine(one).questionnaire()).isEqualTo(TestQuestionnaires.read("begin"));
    assertThatThrownBy(() -> versions.engine(new VersionHash("0".repeat(64))))
        .isInstanceOf(NotFound.class);
  }
}
