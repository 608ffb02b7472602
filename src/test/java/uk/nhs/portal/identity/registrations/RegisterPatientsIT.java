package uk.nhs.portal.identity.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static uk.nhs.portal.kernel.persistence.Columns.bytes;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import uk.nhs.portal.identity.FindPatients;
import uk.nhs.portal.identity.HomeAddress;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.identity.Sex;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.identity.registrations.NewRegistration.Known;
import uk.nhs.portal.identity.registrations.Registering.AlreadyRegistered;
import uk.nhs.portal.identity.registrations.Registering.ChangedMeanwhile;
import uk.nhs.portal.identity.registrations.Registering.NhsNumberOfSomebodyElse;
import uk.nhs.portal.identity.registrations.Registering.NotAStay;
import uk.nhs.portal.identity.registrations.Registering.OtherNhsNumber;
import uk.nhs.portal.identity.registrations.Registering.Registered;
import uk.nhs.portal.kernel.DateOfBirth;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

@DatabaseTest
@Import(RegisterPatientsIT.Heard.class)
class RegisterPatientsIT {

  private static final OdsCode HERE = new OdsCode("P91007");
  private static final OdsCode THERE = new OdsCode("A83008");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
  private static final String NUMBER = "9991234519";
  private static final String OTHER_NUMBER = "9991234527";
  private static final int PRACTICES = 16;

  @Autowired private RegisterPatients register;
  @Autowired private EndRegistrations end;
  @Autowired private FindPatientsForMatching matching;
  @Autowired private FindPatients find;
  @Autowired private RegistrationHistory history;
  @Autowired private TransactionTemplate transactions;
  @Autowired private JdbcClient database;
  @Autowired private MovableClock clock;
  @Autowired private Heard heard;

  @BeforeEach
  void nobody() {
    clock.reset();
    TestPeople.forgetAll(database);
    heard.events.clear();
  }

  @AfterEach
  void goHome() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void somebodyNewIsAPatientOfThePracticeFromTodayOn() {
    PatientId zoe =
        registered(NewRegistration.ofNew(zoe(null), HERE, RegistrationKind.FROM_ABROAD)).patient();

    assertThat(practiceOf(zoe)).isEqualTo(HERE);
    assertThat(history.of(zoe))
        .singleElement()
        .satisfies(registration -> {
          assertThat(registration.practice()).isEqualTo(HERE);
          assertThat(registration.kind()).isEqualTo(RegistrationKind.FROM_ABROAD);
          assertThat(registration.started()).isEqualTo(TODAY);
          assertThat(registration.isOpen()).isTrue();
        });
    assertThat(heard.events)
        .containsExactly(
            new PatientRegistered(zoe, HERE, null, RegistrationKind.FROM_ABROAD, clock.instant()));
    assertThat(trailOf(zoe)).containsExactly("CREATE patient P91007", "CREATE registration P91007");
  }

  @Test
  void whoeverMovesLeavesTheirPracticeOnTheDayOnWhichTheNextOneTakesThemOn() {
    PatientId zoe = register.takeOver(zoe(NUMBER), THERE);

    Registered moved = registered(NewRegistration.of(known(zoe), zoe(NUMBER), HERE, transfer()));

    assertThat(moved).isEqualTo(new Registered(zoe, THERE));
    assertThat(practiceOf(zoe)).isEqualTo(HERE);
    assertThat(history.of(zoe))
        .extracting(
            Registration::practice,
            Registration::started,
            Registration::ended,
            Registration::whyEnded)
        .containsExactly(
            tuple(THERE, null, TODAY, WhyEnded.MOVED_PRACTICE), tuple(HERE, TODAY, null, null));
    assertThat(heard.events)
        .containsExactly(new PatientRegistered(zoe, HERE, THERE, transfer(), clock.instant()));
    assertThat(trailOf(zoe))
        .containsExactly(
            "CREATE patient A83008",
            "UPDATE patient P91007",
            "UPDATE registration A83008",
            "CREATE registration P91007");
  }

  @Test
  void whatThePracticePickedIsTrueOfThePersonFromThenOn() {
    PatientId zoe = register.takeOver(zoe(NUMBER), THERE);
    Demographics picked =
        new Demographics(
            new PersonName("Zoë", "O'Hara"),
            "Smith",
            DateOfBirth.parse("1980-02-04"),
            Sex.FEMALE,
            null,
            new HomeAddress(List.of("1 Fern Hill", "Alderbrook"), Postcode.of("ZY1 1AE")),
            null,
            null);

    registered(NewRegistration.of(known(zoe), picked, HERE, transfer()));

    Demographics kept = found(zoe).demographics();
    assertThat(kept.nhsNumber()).isEqualTo(new NhsNumber(NUMBER));
    assertThat(kept).usingRecursiveComparison().ignoringFields("nhsNumber").isEqualTo(picked);
    try (var _ = SignedInAs.staffOf(HERE)) {
      assertThat(find.search(HERE, "o'hara")).extracting(PatientSummary::id).containsExactly(zoe);
    }
  }

  @Test
  void nobodyIsRegisteredTwiceAtTheSamePractice() {
    PatientId zoe = register.takeOver(zoe(NUMBER), HERE);

    assertThat(tried(NewRegistration.of(known(zoe), zoe(NUMBER), HERE, transfer())))
        .isEqualTo(new AlreadyRegistered(zoe));
    assertThat(history.of(zoe)).hasSize(1);
    assertThat(heard.events).isEmpty();
  }

  @Test
  void twoPeopleNeverShareAnNhsNumber() {
    register.takeOver(zoe(NUMBER), THERE);
    PatientId liam =
        register.takeOver(TestPeople.person("Liam", "Hale", "1990-12-31", null), THERE);

    assertThat(tried(NewRegistration.ofNew(zoe(NUMBER), HERE, transfer())))
        .isEqualTo(new NhsNumberOfSomebodyElse());
    assertThat(
            tried(
                NewRegistration.of(
                    known(liam),
                    TestPeople.person("Liam", "Hale", "1990-12-31", NUMBER),
                    HERE,
                    transfer())))
        .isEqualTo(new NhsNumberOfSomebodyElse());
    assertThat(practiceOf(liam)).isEqualTo(THERE);
    assertThat(history.of(liam)).singleElement().matches(Registration::isOpen);
    assertThat(heard.events).isEmpty();
  }

  @Test
  void aKnownNhsNumberIsNotExchangedForAnother() {
    PatientId zoe = register.takeOver(zoe(NUMBER), THERE);

    assertThat(tried(NewRegistration.of(known(zoe), zoe(OTHER_NUMBER), HERE, transfer())))
        .isEqualTo(new OtherNhsNumber(zoe));
    assertThat(practiceOf(zoe)).isEqualTo(THERE);
  }

  @Test
  void whoDecidedAboutSomebodyWhoHasChangedSinceLooksAgain() {
    PatientId zoe = register.takeOver(zoe(NUMBER), THERE);
    Known seen = known(zoe);
    registered(NewRegistration.of(seen, zoe(NUMBER), HERE, transfer()));

    assertThat(tried(NewRegistration.of(seen, zoe(NUMBER), new OdsCode("P91008"), transfer())))
        .isEqualTo(new ChangedMeanwhile(zoe));
    assertThat(practiceOf(zoe)).isEqualTo(HERE);
  }

  @Test
  void nobodyUnknownIsRegisteredAsKnown() {
    Known nobody = new Known(new PatientId(UUID.randomUUID()), 0);

    assertThatThrownBy(() -> tried(NewRegistration.of(nobody, zoe(null), HERE, transfer())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void registeringIsPartOfALargerAct() {
    assertThatThrownBy(() -> register.register(NewRegistration.ofNew(zoe(null), HERE, transfer())))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void aRegistrationThatIsRolledBackHasNeverBeen() {
    PatientId zoe = register.takeOver(zoe(NUMBER), THERE);

    transactions.executeWithoutResult(act -> {
      register.register(NewRegistration.of(known(zoe), zoe(NUMBER), HERE, transfer()));
      act.setRollbackOnly();
    });

    assertThat(practiceOf(zoe)).isEqualTo(THERE);
    assertThat(history.of(zoe)).singleElement().matches(Registration::isOpen);
  }

  @Test
  void whoStaysForAWhileKeepsTheirOwnPractice() {
    PatientId zoe = register.takeOver(zoe(NUMBER), THERE);

    registered(stay(zoe, HERE, TODAY.plusMonths(3)));

    assertThat(practiceOf(zoe)).isEqualTo(THERE);
    assertThat(history.of(zoe)).allMatch(Registration::isOpen).hasSize(2);
    assertThat(heard.events)
        .containsExactly(
            new PatientRegistered(zoe, HERE, null, RegistrationKind.TEMPORARY, clock.instant()));
    for (OdsCode practice : List.of(HERE, THERE)) {
      try (var _ = SignedInAs.staffOf(practice)) {
        assertThat(find.search(practice, "zoe"))
            .extracting(PatientSummary::id)
            .containsExactly(zoe);
        assertThat(find.search(practice, NUMBER)).hasSize(1);
        assertThat(find.search(practice, "3/2/1980")).hasSize(1);
        assertThat(find.search(practice, "Liam")).isEmpty();
        assertThat(find.ofPractice(practice, zoe)).isPresent();
      }
    }
  }

  @Test
  void aStayLastsFromOneDayToThreeMonths() {
    PatientId zoe = register.takeOver(zoe(NUMBER), THERE);

    assertThat(tried(stay(zoe, HERE, TODAY))).isEqualTo(new NotAStay());
    assertThat(tried(stay(zoe, HERE, TODAY.plusMonths(3).plusDays(1)))).isEqualTo(new NotAStay());
    assertThat(tried(stay(zoe, HERE, TODAY.plusDays(1)))).isInstanceOf(Registered.class);
  }

  @Test
  void whoStaysElsewhereStaysThereOnly() {
    OdsCode third = new OdsCode("P91008");
    PatientId zoe = register.takeOver(zoe(NUMBER), THERE);
    registered(stay(zoe, HERE, TODAY.plusDays(9)));

    assertThat(tried(stay(zoe, HERE, TODAY.plusDays(20)))).isEqualTo(new AlreadyRegistered(zoe));
    assertThat(tried(stay(zoe, THERE, TODAY.plusDays(20)))).isEqualTo(new AlreadyRegistered(zoe));
    registered(stay(zoe, third, TODAY.plusDays(20)));

    assertThat(history.of(zoe))
        .filteredOn(Registration::isOpen)
        .extracting(Registration::practice)
        .containsExactly(THERE, third);
  }

  @Test
  void whoStayedAndSettlesIsRegisteredThereWithoutAnEnd() {
    PatientId zoe = register.takeOver(zoe(NUMBER), THERE);
    registered(stay(zoe, HERE, TODAY.plusDays(9)));

    registered(NewRegistration.of(known(zoe), zoe(NUMBER), HERE, transfer()));

    assertThat(practiceOf(zoe)).isEqualTo(HERE);
    assertThat(history.of(zoe))
        .extracting(Registration::whyEnded)
        .containsExactly(WhyEnded.MOVED_PRACTICE, WhyEnded.STAYS_FOR_GOOD, null);
  }

  @Test
  void aStayEndsAfterItsLastDay() {
    PatientId zoe = register.takeOver(zoe(NUMBER), THERE);
    registered(stay(zoe, HERE, TODAY.plusDays(2)));

    clock.pass(Duration.ofDays(2));
    assertThat(end.endOverdue()).isZero();
    clock.pass(Duration.ofDays(1));
    assertThat(end.endOverdue()).isOne();
    assertThat(end.endOverdue()).isZero();

    assertThat(history.of(zoe).getLast().whyEnded()).isEqualTo(WhyEnded.STAY_OVER);
    assertThat(find.ofPractice(HERE, zoe)).isEmpty();
    assertThat(find.ofPractice(THERE, zoe)).isPresent();
  }

  @Test
  void aStayThatIsOverStandsInNobodysWayEvenBeforeItIsEnded() {
    PatientId zoe = register.takeOver(zoe(NUMBER), THERE);
    registered(stay(zoe, HERE, TODAY.plusDays(2)));
    clock.pass(Duration.ofDays(3));

    registered(stay(zoe, HERE, TODAY.plusDays(20)));

    assertThat(history.of(zoe))
        .extracting(Registration::whyEnded)
        .containsExactly(null, WhyEnded.STAY_OVER, null);
  }

  @Test
  void thePracticeEndsAStayAndNoOtherPracticeDoes() {
    PatientId zoe = register.takeOver(zoe(NUMBER), THERE);
    registered(stay(zoe, HERE, TODAY.plusDays(9)));

    try (var _ = SignedInAs.staffOf(THERE)) {
      assertThatThrownBy(() -> end.endStay(HERE, zoe)).isInstanceOf(NotFound.class);
      assertThat(end.endStay(THERE, zoe)).isEqualTo(new StayEnding.NotStaying());
    }
    try (var _ = SignedInAs.staffOf(HERE)) {
      assertThat(end.endStay(HERE, zoe)).isEqualTo(new StayEnding.Ended());
      assertThat(end.endStay(HERE, zoe)).isEqualTo(new StayEnding.NotStaying());
    }
    assertThat(history.of(zoe).getLast().whyEnded()).isEqualTo(WhyEnded.ENDED_BY_PRACTICE);
  }

  @Test
  void whoIsRegisteredNowhereIsLookedAfterWhereTheyStay() {
    PatientId visitor =
        registered(NewRegistration.temporary(null, zoe(null), THERE, TODAY.plusDays(9))).patient();
    assertThat(practiceOf(visitor)).isEqualTo(THERE);

    registered(stay(visitor, HERE, TODAY.plusDays(9)));
    assertThat(practiceOf(visitor)).isEqualTo(HERE);

    assertThat(registered(NewRegistration.of(known(visitor), zoe(NUMBER), THERE, transfer())))
        .isEqualTo(new Registered(visitor, null));
    assertThat(practiceOf(visitor)).isEqualTo(THERE);
    assertThat(found(visitor).demographics().nhsNumber()).isEqualTo(new NhsNumber(NUMBER));
  }

  @Test
  void theSchemaKnowsNobodyWithTwoRegistrationsAndNoPatientAwayFromTheirs() {
    PatientId zoe = register.takeOver(zoe(NUMBER), HERE);

    assertRefused(() -> insert(zoe, HERE, "FIRST", "'2026-03-03', NULL, NULL, NULL"));
    assertRefused(() -> insert(zoe, THERE, "FIRST", "'2026-03-03', NULL, NULL, NULL"));
    assertRefused(() ->
        database
            .sql("UPDATE patient SET practice = 'A83008' WHERE id = ?")
            .param(bytes(zoe.value()))
            .update());
    insert(zoe, THERE, "TEMPORARY", "'2026-03-03', '2026-06-03', NULL, NULL");
    assertRefused(() -> insert(zoe, HERE, "TEMPORARY", "'2026-03-03', '2026-06-03', NULL, NULL"));
  }

  @Test
  void theSchemaKnowsNoStayThatIsTooLongAndNoEndWithoutAReason() {
    PatientId zoe = register.takeOver(zoe(NUMBER), HERE);

    for (String wrong :
        List.of(
            "'2026-03-03', '2026-06-04', NULL, NULL",
            "'2026-03-03', '2026-03-03', NULL, NULL",
            "'2026-03-03', NULL, NULL, NULL",
            "NULL, '2026-06-03', NULL, NULL",
            "'2026-03-03', '2026-06-03', '2026-03-04', NULL",
            "'2026-03-03', '2026-06-03', NULL, 'STAY_OVER'",
            "'2026-03-03', '2026-06-03', '2026-03-04', 'BORED'",
            "'2026-03-03', '2026-06-03', '2026-03-02', 'STAY_OVER'")) {
      assertRefused(() -> insert(zoe, THERE, "TEMPORARY", wrong));
    }
  }

  @Test
  void sixteenPracticesApproveOnePersonAtOnceAndOneOfThemHasThem() throws Exception {
    PatientId zoe = register.takeOver(zoe(NUMBER), HERE);
    Known seen = known(zoe);

    List<Registering> outcomes =
        atOnce(i -> tried(NewRegistration.of(seen, zoe(NUMBER), practice(i), transfer())));

    assertThat(outcomes).filteredOn(Registered.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(ChangedMeanwhile.class::isInstance).hasSize(PRACTICES - 1);
    assertThat(history.of(zoe)).hasSize(2);
    assertThat(history.of(zoe).getLast().practice()).isEqualTo(practiceOf(zoe));
    assertThat(heard.events).hasSize(1);
  }

  @Test
  void sixteenPracticesThatLookAgainUntilTheyHaveThemLeaveAHistoryWithoutOverlap()
      throws Exception {
    PatientId zoe = register.takeOver(zoe(NUMBER), HERE);

    List<Registering> outcomes =
        atOnce(i -> {
          Registering outcome;
          do {
            outcome = tried(NewRegistration.of(known(zoe), zoe(NUMBER), practice(i), transfer()));
          } while (outcome instanceof ChangedMeanwhile);
          return outcome;
        });

    assertThat(outcomes).hasOnlyElementsOfType(Registered.class);
    List<Registration> all = history.of(zoe);
    assertThat(all).hasSize(PRACTICES + 1);
    assertThat(all)
        .filteredOn(Registration::isOpen)
        .singleElement()
        .matches(open -> open.practice().equals(practiceOf(zoe)));
    assertThat(outcomes)
        .extracting(outcome -> ((Registered) outcome).formerPractice())
        .containsExactlyInAnyOrderElementsOf(
            all.stream().filter(past -> !past.isOpen()).map(Registration::practice).toList());
  }

  @Test
  void sixteenPracticesThatTakeOnSomebodyNewWithOneNumberMakeOnePatient() throws Exception {
    List<Registering> outcomes =
        atOnce(i -> tried(NewRegistration.ofNew(zoe(NUMBER), practice(i), transfer())));

    assertThat(outcomes).filteredOn(Registered.class::isInstance).hasSize(1);
    assertThat(outcomes)
        .filteredOn(NhsNumberOfSomebodyElse.class::isInstance)
        .hasSize(PRACTICES - 1);
    assertThat(database.sql("SELECT COUNT(*) FROM patient").query(Integer.class).single()).isOne();
  }

  /// Keeps what was published.
  @TestConfiguration(proxyBeanMethods = false)
  static class Heard {

    private final List<PatientRegistered> events = Collections.synchronizedList(new ArrayList<>());

    @EventListener
    void on(PatientRegistered event) {
      events.add(event);
    }
  }

  private interface Attempt {
    Registering by(int practice) throws Exception;
  }

  private static List<Registering> atOnce(Attempt attempt) throws Exception {
    try (var threads = Executors.newFixedThreadPool(PRACTICES)) {
      List<Callable<Registering>> attempts =
          IntStream.range(0, PRACTICES)
              .<Callable<Registering>>mapToObj(i -> () -> attempt.by(i))
              .toList();
      List<Registering> outcomes = new ArrayList<>();
      for (var outcome : threads.invokeAll(attempts)) {
        outcomes.add(outcome.get());
      }
      return outcomes;
    }
  }

  private Registering tried(NewRegistration wanted) {
    return Objects.requireNonNull(transactions.execute(_ -> register.register(wanted)));
  }

  private Registered registered(NewRegistration wanted) {
    assertThat(tried(wanted)).isInstanceOf(Registered.class);
    return new Registered(
        heard.events.getLast().patient(), heard.events.getLast().formerPractice());
  }

  private NewRegistration stay(PatientId patient, OdsCode practice, LocalDate until) {
    return NewRegistration.temporary(
        known(patient), found(patient).demographics(), practice, until);
  }

  private Known known(PatientId patient) {
    return Known.of(found(patient));
  }

  private KnownPatient found(PatientId patient) {
    return matching.withoutShowing(patient).orElseThrow();
  }

  private OdsCode practiceOf(PatientId patient) {
    return find.withoutShowing(patient).orElseThrow().practice();
  }

  private List<String> trailOf(PatientId patient) {
    return database
        .sql("SELECT act, what, organisation FROM audit_row WHERE patient = ? ORDER BY shard, seq")
        .param(bytes(patient.value()))
        .query(
            (row, line) -> String.join(" ", row.getString(1), row.getString(2), row.getString(3)))
        .list();
  }

  private void insert(PatientId patient, OdsCode practice, String kind, String dates) {
    database
        .sql(
            "INSERT INTO patient_registration"
                + " (id, patient, practice, kind, started, until_day, ended, why_ended)"
                + " VALUES (?, ?, ?, ?, "
                + dates
                + ")")
        .params(bytes(UUID.randomUUID()), bytes(patient.value()), practice.value(), kind)
        .update();
  }

  private static void assertRefused(Runnable statement) {
    assertThatThrownBy(statement::run).isInstanceOf(DataAccessException.class);
  }

  private static Demographics zoe(@Nullable String nhsNumber) {
    return TestPeople.person("Zoë", "Smith", "1980-02-03", nhsNumber);
  }

  private static OdsCode practice(int number) {
    return new OdsCode("Q%05d".formatted(number));
  }

  private static RegistrationKind transfer() {
    return RegistrationKind.TRANSFER_IN;
  }
}
