package uk.nhs.portal.registration.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.identity.needs.Adjustment;
import uk.nhs.portal.identity.needs.Needs;
import uk.nhs.portal.identity.needs.PatientNeeds;
import uk.nhs.portal.identity.registrations.RegisterPatients;
import uk.nhs.portal.identity.registrations.Registration;
import uk.nhs.portal.identity.registrations.RegistrationHistory;
import uk.nhs.portal.identity.registrations.TestPeople;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.persistence.Columns;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.ApplicantStatus;
import uk.nhs.portal.registration.Named;
import uk.nhs.portal.registration.TestApplications;
import uk.nhs.portal.registration.decisions.Deciding.Why;
import uk.nhs.portal.registration.grounds.Ground;
import uk.nhs.portal.registration.grounds.OtherReason;
import uk.nhs.portal.registration.grounds.Refusal;
import uk.nhs.portal.registration.settings.AutoAccept;
import uk.nhs.portal.registration.settings.ChangeSettings;
import uk.nhs.portal.registration.settings.PracticeSettings;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

@DatabaseTest
class DecideApplicationsIT {

  private static final Refusal OUT_OF_AREA = new Refusal(Ground.OUT_OF_AREA, null, "");

  @Autowired private ApplicationContext context;
  @Autowired private DecideApplications decide;
  @Autowired private ReviewApplications review;
  @Autowired private ApproveTogether together;
  @Autowired private ApproveDue due;
  @Autowired private ShowApplicants show;
  @Autowired private ChangeSettings settings;
  @Autowired private RegisterPatients register;
  @Autowired private PatientNeeds needs;
  @Autowired private RegistrationHistory registrations;
  @Autowired private TransactionTemplate transactions;
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
    SignedInAs.staffOf(practice);
    return show.one(practice, id).row();
  }

  private ApplicantId sent() {
    ApplicantId id = applications.sent(practice).person();
    SignedInAs.staffOf(practice);
    return id;
  }

  private PatientId known(Named person, String nhsNumber, OdsCode at) {
    return SignedInAs.thePortal(() ->
        transactions.execute(transaction ->
            register.takeOver(
                TestPeople.person(
                    person.name().given(),
                    person.name().family(),
                    person.dateOfBirth().value().toString(),
                    nhsNumber),
                at)));
  }

  private Decision decided(ApplicantId id) {
    return Objects.requireNonNull(show.one(practice, id).decision());
  }

  private PatientId patientOf(ApplicantId id) {
    return Objects.requireNonNull(decided(id).patient());
  }

  @Test
  void anApprovalRegistersThePersonAtThePractice() {
    ApplicantId id = sent();

    assertThat(decide.approve(practice, id, row(id).version())).isInstanceOf(Deciding.Done.class);

    assertThat(row(id).status()).isEqualTo(ApplicantStatus.APPROVED);
    assertThat(registrations.of(patientOf(id)))
        .filteredOn(Registration::isOpen)
        .extracting(Registration::practice)
        .containsExactly(practice);
  }

  @Test
  void whoComesFromAnotherPracticeLeavesItInTheSameMoment() {
    OdsCode former = applications.practice();
    Named person = TestApplications.somebody();
    String number = Numbers.next();
    PatientId patient = known(person, number, former);
    ApplicantId id =
        applications.sent(practice, person, Map.of("nhs-number", new Answer.Text(number))).person();

    QueueRow row = row(id);
    assertThat(row.match()).isEqualTo(Match.EXACT);
    assertThat(row.matched()).isEqualTo(patient);
    assertThat(row.kind()).isEqualTo("TRANSFER_IN");
    assertThat(decide.approve(practice, id, row.version())).isInstanceOf(Deciding.Done.class);

    assertThat(registrations.of(patient))
        .filteredOn(Registration::isOpen)
        .extracting(Registration::practice)
        .containsExactly(practice);
    assertThat(registrations.of(patient))
        .filteredOn(registration -> !registration.isOpen())
        .extracting(Registration::practice)
        .containsExactly(former);
  }

  @Test
  void whatSomebodyNeedsIsKnownFromTheApprovalOn() {
    ApplicantId id =
        applications
            .sent(
                practice,
                TestApplications.somebody(),
                Map.of(
                    "nhs-number-known",
                    new Answer.YesNo(false),
                    "interpreter",
                    new Answer.YesNo(true),
                    "language",
                    new Answer.Text("Polish"),
                    "adjustments",
                    new Answer.Choices(List.of("longer", "step-free"))))
            .person();

    assertThat(decide.approve(practice, id, row(id).version())).isInstanceOf(Deciding.Done.class);

    Needs known = needs.of(patientOf(id));
    assertThat(known.language()).isEqualTo("Polish");
    assertThat(known.adjustments())
        .containsExactlyInAnyOrder(Adjustment.LONGER, Adjustment.STEP_FREE);
  }

  @Test
  void whoeverIsRegisteredIsInvitedToOpenAnAccount() {
    ApplicantId id = sent();

    assertThat(decide.approve(practice, id, row(id).version())).isInstanceOf(Deciding.Done.class);

    assertThat(
            sql.sql(
                    """
                    SELECT COUNT(*) FROM audit_row
                    WHERE what = 'invitation' AND what_id = ? AND act = 'CREATE'
                    """)
                .param(patientOf(id).toString())
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void aRefusalHasAGroundAndALetterThatIsMadeFromIt() {
    ApplicantId id = sent();

    assertThat(decide.decline(practice, id, row(id).version(), OUT_OF_AREA))
        .isInstanceOf(Deciding.Done.class);

    Decision decision = decided(id);
    assertThat(decision.ground()).isEqualTo("OUT_OF_AREA");
    assertThat(decision.letter()).contains(row(id).name().formatted(), "Test Surgery");
    assertThat(decision.patient()).isNull();
  }

  @Test
  void aListIsClosedOnlyWhileTheCommissionerHasClosedIt() {
    ApplicantId id = sent();
    Refusal closed = new Refusal(Ground.LIST_CLOSED, null, "");
    assertThat(decide.decline(practice, id, row(id).version(), closed))
        .isEqualTo(new Deciding.Refused(Why.GROUND_DOES_NOT_HOLD));
    assertThat(row(id).status()).isEqualTo(ApplicantStatus.NEW);

    SignedInAs.managerOf(practice);
    LocalDate until = LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC).plusDays(30);
    PracticeSettings usual = PracticeSettings.USUAL;
    assertThat(
            settings.change(
                practice,
                0,
                new PracticeSettings(
                    true, until, false, true, true, null, Set.of(), usual.autoAccept())))
        .isTrue();

    assertThat(decide.decline(practice, id, row(id).version(), closed))
        .isInstanceOf(Deciding.Done.class);
  }

  @Test
  void nobodyIsDecidedAboutTwice() {
    ApplicantId id = sent();
    int seen = row(id).version();
    decide.decline(practice, id, seen, OUT_OF_AREA);

    assertThat(decide.approve(practice, id, seen))
        .isEqualTo(new Deciding.AlreadyDecided(ApplicantStatus.DECLINED));
    assertThat(decide.decline(practice, id, row(id).version(), OUT_OF_AREA))
        .isEqualTo(new Deciding.AlreadyDecided(ApplicantStatus.DECLINED));
  }

  @Test
  void theSchemaHasNoRoomForARefusalWithoutAGroundOrASecondDecision() {
    ApplicantId id = sent();
    decide.decline(practice, id, row(id).version(), OUT_OF_AREA);

    assertThatThrownBy(() ->
            sql.sql("UPDATE registration_decision SET ground = NULL WHERE person = ?")
                .param(Columns.bytes(id.value()))
                .update())
        .isInstanceOf(DataAccessException.class); // a check is no integrity to MySQL's driver
    assertThatThrownBy(() ->
            sql.sql(
                    """
                    INSERT INTO registration_decision (person, decision, ground, words, decided_at,
                      days, by_role, letter)
                    SELECT person, decision, ground, words, decided_at, days, by_role, letter
                    FROM registration_decision WHERE person = ?
                    """)
                .param(Columns.bytes(id.value()))
                .update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void whatWasChangedSinceItWasSeenIsLookedAtAgain() {
    ApplicantId id = sent();
    int seen = row(id).version();
    review.review(practice, id, seen, ReviewReason.ADDRESS_UNCLEAR);

    assertThat(decide.approve(practice, id, seen)).isInstanceOf(Deciding.ChangedMeanwhile.class);
    assertThat(row(id).status()).isEqualTo(ApplicantStatus.UNDER_REVIEW);
  }

  @Test
  void otherStaffFindNothing() {
    ApplicantId id = sent();
    int seen = row(id).version();
    OdsCode other = applications.practice();
    SignedInAs.staffOf(other);

    assertThatThrownBy(() -> decide.approve(practice, id, seen)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> decide.approve(other, id, seen)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> show.one(other, id)).isInstanceOf(NotFound.class);
  }

  @Test
  void onlyAPatientOfThePracticeIsRegisteredAlready() {
    ApplicantId id = sent();
    assertThat(decide.alreadyRegistered(practice, id, row(id).version()))
        .isEqualTo(new Deciding.Refused(Why.NOT_A_PATIENT_HERE));

    PatientId patient = known(TestApplications.somebody(), Numbers.next(), practice);
    assertThat(review.match(practice, id, row(id).version(), patient)).isEqualTo(Stepping.DONE);

    assertThat(decide.approve(practice, id, row(id).version()))
        .isEqualTo(new Deciding.Refused(Why.ALREADY_REGISTERED));
    assertThat(decide.alreadyRegistered(practice, id, row(id).version()))
        .isInstanceOf(Deciding.Done.class);
    assertThat(row(id).status()).isEqualTo(ApplicantStatus.ALREADY_REGISTERED);
  }

  @Test
  void otherReasonableGroundsKeepWhatIsMeant() {
    ApplicantId id = sent();
    Refusal other =
        new Refusal(
            Ground.OTHER_REASONABLE,
            OtherReason.NOT_WANTED_BY_THE_PERSON,
            "You phoned us on Monday and asked us not to go on.");

    assertThat(decide.decline(practice, id, row(id).version(), other))
        .isInstanceOf(Deciding.Done.class);

    assertThat(decided(id).groundDetail()).isEqualTo("NOT_WANTED_BY_THE_PERSON");
  }

  @Test
  void whatIsApprovedTogetherComesIntoForceLaterAndCanBeTakenBackBefore() {
    ApplicantId one = sent();
    ApplicantId other = sent();

    assertThat(together.begin(practice, List.of(one, other)).able()).hasSize(2);
    assertThat(together.takeBack(practice, List.of(other)))
        .extracting(QueueRow::id)
        .containsExactly(other);
    SecurityContextHolder.clearContext();
    due.now();
    assertThat(row(one).status()).isEqualTo(ApplicantStatus.NEW);

    clock.pass(ApproveTogether.GRACE.plus(Duration.ofSeconds(1)));
    SecurityContextHolder.clearContext();
    due.now();

    assertThat(row(one).status()).isEqualTo(ApplicantStatus.APPROVED);
    assertThat(row(other).status()).isEqualTo(ApplicantStatus.NEW);
  }

  @Test
  void aPracticesRuleApprovesAtOnceWhomItMeans() {
    SignedInAs.managerOf(practice);
    settings.change(
        practice,
        0,
        new PracticeSettings(
            true,
            null,
            false,
            true,
            true,
            null,
            Set.of(),
            new AutoAccept(true, Set.of("TRANSFER_IN"))));

    // their address is not known to lie in the practice's area, so staff look
    assertThat(row(sent()).status()).isEqualTo(ApplicantStatus.NEW);
  }

  /// NHS numbers of the range that is never issued, each once.
  private static final class Numbers {
    private static long next = 999_200_000L + System.nanoTime() % 50_000;

    static synchronized String next() {
      while (true) {
        next++;
        for (int check = 0; check < 10; check++) {
          try {
            return NhsNumber.of(next + "" + check).value();
          } catch (uk.nhs.portal.kernel.InvalidValue _) {
            // another check digit
          }
        }
      }
    }
  }
}
