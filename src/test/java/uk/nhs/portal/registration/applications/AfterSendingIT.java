package uk.nhs.portal.registration.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.persistence.Columns;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.responses.AnswerQuestions;
import uk.nhs.portal.questionnaires.responses.Typed;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.ApplicantStatus;
import uk.nhs.portal.registration.TestApplications;
import uk.nhs.portal.registration.decisions.DecideApplications;
import uk.nhs.portal.registration.decisions.Deciding;
import uk.nhs.portal.registration.decisions.QueueRow;
import uk.nhs.portal.registration.decisions.ShowApplicants;
import uk.nhs.portal.registration.grounds.Ground;
import uk.nhs.portal.registration.grounds.Refusal;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

/// What a sender does after an application was sent, and what is forgotten in the end.
@DatabaseTest
class AfterSendingIT {

  private static final Refusal OUT_OF_AREA = new Refusal(Ground.OUT_OF_AREA, null, "");
  private static final LinkId PHONE = new LinkId("phone");
  private static final LinkId CONDITIONS = new LinkId("conditions");

  @Autowired private ApplicationContext context;
  @Autowired private WithdrawApplications withdraw;
  @Autowired private CorrectApplications correct;
  @Autowired private ForgetApplications forget;
  @Autowired private FindApplications find;
  @Autowired private DecideApplications decide;
  @Autowired private ShowApplicants show;
  @Autowired private AnswerQuestions answers;
  @Autowired private JdbcClient sql;
  @Autowired private MovableClock clock;

  private TestApplications applications;
  private OdsCode practice;

  @BeforeEach
  void aPractice() {
    clock.reset();
    applications = new TestApplications(context);
    practice = applications.practice();
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  private QueueRow row(ApplicantId id) {
    SignedInAs _ = SignedInAs.staffOf(practice);
    QueueRow row = show.one(practice, id).row();
    SignedInAs.visitor();
    return row;
  }

  private Deciding decline(ApplicantId id, int seen) {
    SignedInAs _ = SignedInAs.staffOf(practice);
    try {
      return decide.decline(practice, id, seen, OUT_OF_AREA);
    } finally {
      SignedInAs.visitor();
    }
  }

  private ApplicantStatus status(TestApplications.Sent sent) {
    return applications.at(sent.key()).person(sent.person()).orElseThrow().status();
  }

  private long decisions(ApplicantId id) {
    return sql.sql("SELECT COUNT(*) FROM registration_decision WHERE person = ?")
        .param(Columns.bytes(id.value()))
        .query(Long.class)
        .single();
  }

  private void answer(
      ApplicationKey key, @Nullable ApplicantId id, LinkId question, Answer answer) {
    answers.answer(correct.open(key, id), question, Typed.known(answer));
  }

  @Test
  void whoIsWithdrawnIsSoOnceAndForAll() {
    TestApplications.Sent sent = applications.sent(practice);
    int seen = row(sent.person()).version();

    assertThat(withdraw.one(sent.key(), sent.person())).isInstanceOf(Withdrawal.Withdrawn.class);
    assertThat(withdraw.one(sent.key(), sent.person())).isInstanceOf(Withdrawal.Withdrawn.class);
    assertThat(withdraw.everybody(sent.key())).isInstanceOf(Withdrawal.Withdrawn.class);

    assertThat(status(sent)).isEqualTo(ApplicantStatus.WITHDRAWN);
    assertThat(decisions(sent.person())).isOne();
    assertThat(decline(sent.person(), seen))
        .isEqualTo(new Deciding.AlreadyDecided(ApplicantStatus.WITHDRAWN));
  }

  @Test
  void nobodyIsWithdrawnWhomThePracticeHasDecidedAbout() {
    TestApplications.Sent sent = applications.sent(practice);
    decline(sent.person(), row(sent.person()).version());

    assertThat(withdraw.one(sent.key(), sent.person()))
        .isEqualTo(new Withdrawal.AlreadyDecided(ApplicantStatus.DECLINED));
    assertThat(withdraw.everybody(sent.key()))
        .isEqualTo(new Withdrawal.AlreadyDecided(ApplicantStatus.DECLINED));
    assertThat(status(sent)).isEqualTo(ApplicantStatus.DECLINED);
  }

  @Test
  void withdrawingAndDecliningAtTheSameTimeMakesOneDecision() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < 8; round++) {
        TestApplications.Sent sent = applications.sent(practice);
        int seen = row(sent.person()).version();
        List<Callable<Object>> acts =
            List.of(
                () -> decline(sent.person(), seen),
                () -> {
                  SignedInAs.visitor();
                  return withdraw.one(sent.key(), sent.person());
                });
        List<Object> outcomes =
            threads.invokeAll(acts).stream().map(AfterSendingIT::outcome).toList();

        assertThat(decisions(sent.person())).isOne();
        boolean withdrawn = status(sent) == ApplicantStatus.WITHDRAWN;
        assertThat(outcomes.get(1) instanceof Withdrawal.Withdrawn).isEqualTo(withdrawn);
        assertThat(outcomes.get(0) instanceof Deciding.Done).isEqualTo(!withdrawn);
      }
    }
  }

  private static Object outcome(Future<Object> act) {
    try {
      return act.get();
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  @Test
  void aCorrectionIsThePracticesOnceItIsConfirmed() {
    TestApplications.Sent sent = applications.sent(practice);
    QueueRow before = row(sent.person());
    Application sentBefore = applications.at(sent.key());

    answer(sent.key(), sent.person(), CONDITIONS, new Answer.Choices(List.of("diabetes")));
    assertThat(correct.unconfirmed(sent.key()))
        .singleElement()
        .satisfies(each ->
            assertThat(each.changes())
                .extracting(asked -> asked.item().id())
                .containsExactly(CONDITIONS));
    assertThat(row(sent.person()).version()).as("nothing yet").isEqualTo(before.version());

    assertThat(correct.confirm(sent.key(), sent.person())).isInstanceOf(Correcting.Corrected.class);
    assertThat(correct.confirm(sent.key(), sent.person()))
        .as("again")
        .isInstanceOf(Correcting.Corrected.class);

    Applicant after = applications.at(sent.key()).person(sent.person()).orElseThrow();
    assertThat(find.answers(after.response()).first().answers().to(CONDITIONS))
        .contains(new Answer.Choices(List.of("diabetes")));
    assertThat(find.answers(sentBefore.people().getFirst().response()).isComplete())
        .as("what was sent before can still be read")
        .isTrue();
    assertThat(correct.unconfirmed(sent.key())).isEmpty();
    assertThat(decline(sent.person(), before.version()))
        .as("staff look again first")
        .isInstanceOf(Deciding.ChangedMeanwhile.class);
  }

  @Test
  void aCorrectedPhoneNumberIsWhereThePracticePhones() {
    TestApplications.Sent sent = applications.sent(practice);

    answer(sent.key(), null, PHONE, new Answer.Text("07700900999"));
    assertThat(correct.confirm(sent.key(), null)).isInstanceOf(Correcting.Corrected.class);

    assertThat(
            sql.sql("SELECT phone FROM registration_application WHERE reference = ?")
                .param(sent.key().reference().value())
                .query((row, _) -> Optional.ofNullable(row.getString(1)))
                .single())
        .contains("07700900999");
  }

  @Test
  void thePracticeDecidesOnWhatItHad() {
    TestApplications.Sent sent = applications.sent(practice);
    answer(sent.key(), sent.person(), CONDITIONS, new Answer.Choices(List.of("diabetes")));
    decline(sent.person(), row(sent.person()).version());

    assertThat(correct.confirm(sent.key(), sent.person()))
        .isInstanceOf(Correcting.AlreadyDecided.class);
    assertThatThrownBy(() -> correct.open(sent.key(), sent.person())).isInstanceOf(NotFound.class);
  }

  @Test
  void forHowLongPeopleRegisterCannotBeCorrected() {
    TestApplications.Sent sent = applications.sent(practice);
    answer(sent.key(), null, new LinkId("stay"), new Answer.Choice("temporary"));

    assertThat(correct.confirm(sent.key(), null)).isInstanceOf(Correcting.OtherStay.class);

    correct.drop(sent.key(), null);
    assertThat(correct.unconfirmed(sent.key())).isEmpty();
  }

  @Test
  void aDraftIsForgottenWithItsAnswersAfterThirtyDays() {
    SignedInAs.visitor();
    ApplicationKey key = applications.begun(practice);
    applications.answerShared(key, TestApplications.ALONE, Map.of());
    Application draft = applications.at(key);
    clock.pass(BeginApplications.KEPT.minusMinutes(1));
    forget.now();
    assertThat(applicationsOf(draft)).isOne();

    clock.pass(Duration.ofMinutes(2));
    forget.now();

    assertThat(applicationsOf(draft)).isZero();
    assertThatThrownBy(() -> find.answers(draft.shared())).isInstanceOf(NotFound.class);
  }

  private long applicationsOf(Application application) {
    return sql.sql("SELECT COUNT(*) FROM registration_application WHERE id = ?")
        .param(Columns.bytes(application.id().value()))
        .query(Long.class)
        .single();
  }

  @Test
  void whomAPracticeDeclinedIsForgottenAfterTwoYearsAndTheFigureStays() {
    TestApplications.Sent sent = applications.sent(practice);
    decline(sent.person(), row(sent.person()).version());
    Application before = applications.at(sent.key());

    clock.pass(Duration.ofDays(731));
    forget.now();

    assertThat(
            sql.sql(
                    """
                    SELECT COUNT(*) FROM registration_decision d
                    JOIN registration_person p ON p.id = d.person
                    WHERE p.id = ? AND d.decision = 'DECLINED' AND d.ground = 'OUT_OF_AREA'
                      AND d.letter = '' AND p.given_name = '-' AND p.family_name = '-'\
                    """)
                .param(Columns.bytes(sent.person().value()))
                .query(Long.class)
                .single())
        .isOne();
    assertThatThrownBy(() -> find.answers(before.people().getFirst().response()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> find.answers(before.shared())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> row(sent.person())).isInstanceOf(NotFound.class);
  }

  @Test
  void whomAPracticeRegisteredIsNotForgotten() {
    TestApplications.Sent sent = applications.sent(practice);
    SignedInAs _ = SignedInAs.staffOf(practice);
    assertThat(
            decide.approve(
                practice, sent.person(), show.one(practice, sent.person()).row().version()))
        .isInstanceOf(Deciding.Done.class);

    clock.pass(Duration.ofDays(1_000));
    forget.now();

    assertThat(row(sent.person()).status()).isEqualTo(ApplicantStatus.APPROVED);
  }
}
