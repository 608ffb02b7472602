package uk.nhs.portal.triage.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.nhs.portal.appointments.Surgery;
import uk.nhs.portal.identity.AccountId;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.TimeOrderedId;
import uk.nhs.portal.kernel.persistence.Columns;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

/// What a practice sees and does with its cases, and nobody else.
@DatabaseTest
class CasesIT {

  @Autowired private ApplicationContext context;
  @Autowired private HandOver handOver;
  @Autowired private FollowTriage follow;
  @Autowired private ShowCases show;
  @Autowired private HandleCases handle;
  @Autowired private JdbcClient sql;
  @Autowired private MovableClock clock;

  private Surgery surgery;
  private FinishedTriage triage;
  private TriageCaseId id;

  @BeforeEach
  void aCase() {
    clock.reset();
    surgery = Surgery.opens(context);
    triage = Triages.at(surgery.practice, "Dx05", "Nobody");
    id = handed(triage);
    SignedInAs.staffOf(surgery.practice);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @ParameterizedTest
  @MethodSource("actsOfStaff")
  void staffActForTheirOwnPracticeOnly(Method act) {
    SignedInAs.staffOf(Surgery.opens(context).practice);
    assertThat(outcome(act)).isInstanceOf(NotFound.class);
    SignedInAs.patient(surgery.patient());
    assertThat(outcome(act)).isInstanceOf(NotFound.class);
    SignedInAs.visitor();
    assertThat(outcome(act)).isInstanceOf(NotFound.class);

    SignedInAs.staffOf(surgery.practice);
    assertThat(outcome(act)).isEqualTo("done");
  }

  static Stream<Named<Method>> actsOfStaff() {
    return Stream.of(ShowCases.class, HandleCases.class, MatchCases.class)
        .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
        .filter(act -> Modifier.isPublic(act.getModifiers()) && !act.isSynthetic())
        .map(act -> Named.of(act.getName(), act));
  }

  private Object outcome(Method act) {
    Object service = context.getBean(act.getDeclaringClass());
    Object[] arguments = Arrays.stream(act.getParameterTypes()).map(this::argument).toArray();
    Throwable thrown = catchThrowable(() -> act.invoke(service, arguments));
    if (thrown == null) {
      return "done";
    }
    return thrown instanceof InvocationTargetException wrapped
        ? wrapped.getTargetException()
        : thrown;
  }

  private @Nullable Object argument(Class<?> type) {
    if (type == int.class) {
      return 1;
    }
    return Stream.of(
            surgery.practice,
            id,
            surgery.patient(),
            InboxFilter.OPEN,
            CloseReason.ADVICE_GIVEN,
            "Rest and drink.")
        .filter(type::isInstance)
        .findFirst()
        .orElse(null);
  }

  @Test
  void aCaseOfAnotherPracticeIsNotThere() {
    OdsCode elsewhere = Surgery.opens(context).practice;
    SignedInAs.staffOf(elsewhere);

    assertThatThrownBy(() -> show.one(elsewhere, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> handle.close(elsewhere, id, CloseReason.DUPLICATE, ""))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whatIsOverdueComesFirstThenRedFlagsThenTheClock() {
    TriageCaseId noHurry = handed(Triages.at(surgery.practice, "Dx10", "None"));
    TriageCaseId tomorrow = handed(Triages.at(surgery.practice, "Dx08", "Tomorrow"));
    TriageCaseId redFlag = handed(flagged("Dx06", Triages.NINE));
    TriageCaseId overdue = handed(Triages.at(surgery.practice, "Dx11", "Late"));
    clock.pass(Duration.ofMinutes(61));
    SignedInAs.staffOf(surgery.practice);

    assertThat(inbox(InboxFilter.OPEN)).containsExactly(overdue, redFlag, id, tomorrow, noHurry);
    assertThat(show.inbox(surgery.practice, InboxFilter.OPEN, 1).counts())
        .isEqualTo(new Inbox.Counts(5, 1, 0));
  }

  @Test
  void theInboxCostsTheSameForOneAndForMany() {
    long one = CountedStatements.during(() -> inbox(InboxFilter.OPEN));
    for (int i = 0; i < 12; i++) {
      handed(flagged("Dx06", Triages.NINE));
    }
    SignedInAs.staffOf(surgery.practice);

    long many = CountedStatements.during(() -> inbox(InboxFilter.OPEN));

    assertThat(many).isEqualTo(one).isLessThanOrEqualTo(4);
  }

  @Test
  void theInboxHasPages() {
    for (int i = 0; i < ShowCases.OF_A_PAGE; i++) {
      handed(flagged("Dx06", Triages.NINE));
    }
    SignedInAs.staffOf(surgery.practice);

    Inbox first = show.inbox(surgery.practice, InboxFilter.OPEN, 1);
    Inbox second = show.inbox(surgery.practice, InboxFilter.OPEN, 2);

    assertThat(first.cases()).hasSize(ShowCases.OF_A_PAGE);
    assertThat(first.hasMore()).isTrue();
    assertThat(second.cases()).extracting(CaseSummary::id).containsExactly(id);
    assertThat(second.hasMore()).isFalse();
  }

  @Test
  void aColleagueWhoWasQuickerIsNotOverruled() {
    AccountId rosa = colleague("Rosa Field");
    AccountId martin = colleague("Martin Hale");

    assertThat(handle.assign(surgery.practice, id, rosa, 0)).isEqualTo(new Handling.Done());
    assertThat(handle.assign(surgery.practice, id, martin, 0))
        .isEqualTo(new Handling.ChangedMeanwhile());

    CaseDetails details = show.one(surgery.practice, id);
    assertThat(details.summary().assignedTo()).isEqualTo(rosa.value());
    assertThat(details.names()).containsEntry(rosa.value(), "Rosa Field");
    assertThat(follow.of(triage.journey()).orElseThrow().stage())
        .isEqualTo(Progress.Stage.BEING_LOOKED_AT);
  }

  @Test
  void nobodyIsGivenACaseWhoDoesNotWorkThere() {
    AccountId stranger = new AccountId(TimeOrderedId.next());

    assertThatThrownBy(() -> handle.assign(surgery.practice, id, stranger, 0))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aKnownPatientGetsAMessageAndAnUnknownPersonNone() {
    PatientId patient = surgery.patient();
    TriageCaseId known = handed(Triages.at(surgery.practice, "Dx05", "Patient"));
    SignedInAs.staffOf(surgery.practice);

    assertThat(handle.write(surgery.practice, known, "Rest.\n\nCome on Monday."))
        .isEqualTo(new Handling.Done());
    assertThat(handle.write(surgery.practice, id, "Rest."))
        .isEqualTo(new Handling.NobodyToWriteTo());

    assertThat(messages(patient)).isEqualTo(1);
    assertThat(trail(known)).contains("CREATE handed-over", "TELL written");
  }

  @Test
  void whoHeardFromThePracticeIsNotOverdue() {
    clock.pass(Duration.ofHours(3));
    assertThat(show.inbox(surgery.practice, InboxFilter.OPEN, 1).counts().overdue()).isOne();
    handle.notReached(surgery.practice, id, "");
    assertThat(show.inbox(surgery.practice, InboxFilter.OPEN, 1).counts().overdue()).isOne();

    handle.toldByPhone(surgery.practice, id, "To rest and to drink.");

    assertThat(show.inbox(surgery.practice, InboxFilter.OPEN, 1).counts().overdue()).isZero();
    assertThat(follow.of(triage.journey()).orElseThrow().lapsed()).isFalse();
  }

  @Test
  void aClosedCaseSaysWhatCameOfItAndCanBeOpenedAgain() {
    assertThat(handle.close(surgery.practice, id, CloseReason.APPOINTMENT_BOOKED, "Monday"))
        .isEqualTo(new Handling.Done());
    assertThat(handle.close(surgery.practice, id, CloseReason.DUPLICATE, ""))
        .isEqualTo(new Handling.ChangedMeanwhile());
    assertThat(handle.toldByPhone(surgery.practice, id, "Too late"))
        .isEqualTo(new Handling.ChangedMeanwhile());

    assertThat(inbox(InboxFilter.OPEN)).isEmpty();
    assertThat(inbox(InboxFilter.CLOSED)).containsExactly(id);
    assertThat(follow.of(triage.journey()).orElseThrow().words())
        .isEqualTo("Your GP practice has booked an appointment for you.");

    handle.reopen(surgery.practice, id);
    assertThat(inbox(InboxFilter.OPEN)).containsExactly(id);
    assertThat(show.one(surgery.practice, id).history())
        .extracting(CaseEvent::what)
        .containsExactly(
            CaseEvent.What.HANDED_OVER, CaseEvent.What.CLOSED, CaseEvent.What.REOPENED);
  }

  @Test
  void theAnswersAreReadInTheirOrderAndReadingLeavesARow() {
    CaseDetails details = show.one(surgery.practice, id);

    assertThat(details.answers()).isEqualTo(triage.answers());
    assertThat(details.phone()).isEqualTo(triage.contact().phone());
    assertThat(trail(id)).contains("READ ");
  }

  @Test
  void wordsThatAreTooLongOrNoneAreRefused() {
    assertThatThrownBy(() -> handle.toldByPhone(surgery.practice, id, " "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> handle.write(surgery.practice, id, "x".repeat(HandleCases.LONGEST + 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private FinishedTriage flagged(String outcome, Instant endedAt) {
    return Triages.of(surgery.practice, null, outcome, endedAt, "Flagged", "07700 900 777", true);
  }

  private TriageCaseId handed(FinishedTriage finished) {
    return SignedInAs.thePortal(() -> handOver.toPractice(finished).id());
  }

  private List<TriageCaseId> inbox(InboxFilter filter) {
    return show.inbox(surgery.practice, filter, 1).cases().stream().map(CaseSummary::id).toList();
  }

  private AccountId colleague(String name) {
    AccountId account = new AccountId(TimeOrderedId.next());
    sql.sql(
            """
            INSERT INTO account (id, email, password_hash, display_name, status, opened,
              password_changed, version)
            VALUES (?, ?, 'none', ?, 'OPEN', '2026-01-01 00:00:00', '2026-01-01 00:00:00', 0)
            """)
        .params(Columns.bytes(account.value()), account + "@example.com", name)
        .update();
    sql.sql("INSERT INTO staff_membership (account, ods_code) VALUES (?, ?)")
        .params(Columns.bytes(account.value()), surgery.practice.value())
        .update();
    return account;
  }

  private int messages(PatientId patient) {
    return sql.sql("SELECT COUNT(*) FROM message WHERE patient = ? AND topic = 'triage'")
        .param(Columns.bytes(patient.value()))
        .query(Integer.class)
        .single();
  }

  private List<String> trail(TriageCaseId of) {
    return sql.sql("SELECT act, detail FROM audit_row WHERE what = 'triage-case' AND what_id = ?")
        .param(of.toString())
        .query((row, line) -> row.getString(1) + " " + row.getString(2))
        .list();
  }
}
