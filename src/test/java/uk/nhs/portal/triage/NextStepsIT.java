package uk.nhs.portal.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.appointments.SlotSummary;
import uk.nhs.portal.appointments.Surgery;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.organisations.Nation;
import uk.nhs.portal.organisations.imports.ImportFile;
import uk.nhs.portal.organisations.imports.ImportFiles;
import uk.nhs.portal.organisations.imports.ImportKind;
import uk.nhs.portal.organisations.imports.ImportResult;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.triage.NextStep.NotPossible;
import uk.nhs.portal.triage.outcomes.Disposition;
import uk.nhs.portal.triage.outcomes.DispositionCode;
import uk.nhs.portal.triage.outcomes.Dispositions;

/// A patient of a practice that is open on weekdays; it is Tuesday, 9am.
@DatabaseTest
class NextStepsIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

  private static final String HEAD =
      """
      ods_code,kind,name,postcode,latitude,longitude,services,hours_monday,hours_tuesday,\
      hours_wednesday,hours_thursday,hours_friday,hours_saturday,hours_sunday
      """;

  @Autowired private ApplicationContext context;
  @Autowired private ImportFiles importFiles;
  @Autowired private FindNextSteps find;
  @Autowired private JdbcClient jdbc;
  @Autowired private MovableClock clock;

  private Surgery surgery;
  private PatientId patient;

  @BeforeEach
  void aPracticeAndAnUrgentTreatmentCentre() {
    clock.reset();
    surgery = Surgery.opens(context);
    patient = surgery.patient();
    String weekdays = ",08:00-18:30".repeat(5) + ",closed,closed";
    run(
        HEAD
            + surgery.practice.value()
            + ",GP practice,Oak Surgery,M33 7XZ,53.4,-2.3,"
            + weekdays
            + "\nU0001,clinic,Urgent Centre,M33 7XZ,53.41,-2.3,urgent treatment centre"
            + ",08:00-20:00".repeat(7)
            + "\n");
  }

  @AfterEach
  void leaveNothing() {
    jdbc.sql("DELETE FROM organisation").update();
    clock.reset();
  }

  @Test
  void aFreeTimeAtOnesOwnPracticeComesFirst() {
    surgery.make(surgery.plan(TODAY, LocalTime.of(10, 30), LocalTime.of(12, 0)));

    assertThat(steps("Dx05").best().orElseThrow())
        .isInstanceOfSatisfying(
            NextStep.BookTime.class,
            book ->
                assertThat(book.times())
                    .extracting(SlotSummary::time)
                    .containsExactly(
                        LocalTime.of(10, 30),
                        LocalTime.of(10, 40),
                        LocalTime.of(10, 50),
                        LocalTime.of(11, 0))); // two hours from nine
  }

  @Test
  void whoMustBeSeenIsNotOfferedAPhoneCallAndWhoMustSpeakIs() {
    surgery.make(
        surgery.plan(
            TODAY,
            LocalTime.of(10, 0),
            LocalTime.of(11, 0),
            surgery.clinician,
            null,
            surgery.byTelephone,
            Way.TELEPHONE));

    assertThat(step("Dx05", Step.BOOK_A_TIME)).isInstanceOf(NotPossible.class);
    assertThat(step("Dx12", Step.BOOK_A_TIME)).isInstanceOf(NextStep.BookTime.class);
  }

  @Test
  void whenNothingIsFreeThePracticePhonesAndTheReasonIsGiven() {
    NextSteps steps = steps("Dx06");
    NextStep best = steps.best().orElseThrow();

    assertThat(best)
        .isInstanceOfSatisfying(
            NextStep.AskForCall.class,
            call -> assertThat(call.promise().by()).isEqualTo(at("2026-03-03T11:00")));
    assertThat(steps.whyNotBetterThan(best))
        .containsExactly(
            new NotPossible(Step.BOOK_A_TIME, new Why.NoTimeBefore(at("2026-03-03T15:00"))));
    assertThat(steps.whyNotBetterThan(best).getFirst().why().words(clock.instant()))
        .isEqualTo(
            "Your GP practice has no free appointment that you can book online before 3pm today.");
  }

  @Test
  void aCallThatWouldComeTooLateGivesWayToAPlaceThatIsOpen() {
    london("2026-03-03T17:45");
    NextSteps steps = steps("Dx12"); // within two hours; the practice closes in 45 minutes
    NextStep best = steps.best().orElseThrow();

    assertThat(best).isInstanceOf(NextStep.GoToService.class);
    assertThat(steps.whyNotBetterThan(best))
        .extracting(NotPossible::step, not -> not.why().getClass().getSimpleName())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Step.BOOK_A_TIME, "NoTimeBefore"),
            org.assertj.core.groups.Tuple.tuple(Step.ASK_FOR_A_CALL, "AnsweredTooLate"),
            org.assertj.core.groups.Tuple.tuple(Step.SEND_A_MESSAGE, "AnsweredTooLate"));
    assertThat(steps.whyNotBetterThan(best).get(1).why().words(clock.instant()))
        .isEqualTo(
            "Your GP practice may not answer before 9:15am tomorrow. You need help by 7:45pm today.");
  }

  @Test
  void atNightOnlyThePhoneIsLeftAndEveryStepSaysWhy() {
    london("2026-03-03T23:00");
    NextSteps steps = steps("Dx05");

    assertThat(steps.possible()).containsExactly(new NextStep.Call111());
    assertThat(steps.whyNotBetterThan(new NextStep.Call111())).hasSize(4);
    assertThat(steps.whyNotBetterThan(new NextStep.Call111()).getLast().why())
        .isInstanceOfSatisfying(
            Why.NothingOpen.class, nothing -> assertThat(nothing.found().later()).hasSize(1));
  }

  @Test
  void aMessageWillDoWhenThereAreWorkingDays() {
    assertThat(step("Dx75", Step.SEND_A_MESSAGE))
        .isEqualTo(new NextStep.SendMessage(at("2026-03-04T23:59")));
    assertThat(step("Dx08", Step.SEND_A_MESSAGE)).isInstanceOf(NotPossible.class);
    assertThat(step("Dx75", Step.GO_TO_A_SERVICE))
        .isEqualTo(new NotPossible(Step.GO_TO_A_SERVICE, new Why.OnlyTheirPractice()));
  }

  @Test
  void withoutADeadlineAnyTimeOfTheNextTwoWeeksWillDo() {
    surgery.make(surgery.plan(TODAY.plusDays(13), LocalTime.of(9, 0), LocalTime.of(9, 10)));

    assertThat(step("Dx10", Step.BOOK_A_TIME)).isInstanceOf(NextStep.BookTime.class);
  }

  @Test
  void afterTheDeadlineNoBookingIsInTime() {
    surgery.make(surgery.plan(TODAY, LocalTime.of(10, 30), LocalTime.of(12, 0)));
    Instant endedAt = at("2026-03-03T06:30");

    assertThat(find.forPatient(patient, disposition("Dx05"), null, endedAt).ladder().getFirst())
        .isEqualTo(new NotPossible(Step.BOOK_A_TIME, new Why.TooLate(at("2026-03-03T08:30"))));
  }

  @Test
  void nobodyPromisesForAPracticeThatNobodyKnows() {
    jdbc.sql("DELETE FROM organisation").update();

    assertThat(step("Dx06", Step.ASK_FOR_A_CALL))
        .isEqualTo(new NotPossible(Step.ASK_FOR_A_CALL, new Why.PracticeHoursUnknown()));
    assertThat(step("Dx06", Step.GO_TO_A_SERVICE))
        .isEqualTo(new NotPossible(Step.GO_TO_A_SERVICE, new Why.PlaceNeeded()));
  }

  @Test
  void visitorsAreAskedToSignInAndSeeWhatIsOpen() {
    NextSteps steps = visitor("Dx05", new Place.AtPoint(new GeoPoint(53.4, -2.3)));

    assertThat(steps.ladder())
        .extracting(NextStep::step)
        .containsExactly(Step.SIGN_IN, Step.GO_TO_A_SERVICE, Step.CALL_111);
    assertThat(steps.possible()).hasSize(3);
  }

  @Test
  void whoDoesNotSayWhereTheyAreIsToldThatItWouldHelp() {
    assertThat(why(visitor("Dx05", null))).isEqualTo(new Why.PlaceNeeded());
    assertThat(why(visitor("Dx05", new Place.AtPostcode(Postcode.of("SW1A 1AA")))))
        .isEqualTo(new Why.PlaceUnknown());
    assertThat(why(visitor("Dx05", new Place.AtPostcode(Postcode.of("CF10 1AA")))))
        .isEqualTo(new Why.OutsideEngland(Nation.WALES));
  }

  @Test
  void whoIsPhonedIsToldByWhen() {
    assertThat(visitor("Dx35", null).best().orElseThrow())
        .isInstanceOfSatisfying(
            NextStep.WaitForCall.class,
            call ->
                assertThat(call.promise().words(clock.instant()))
                    .isEqualTo("Someone from 111 will phone you by 11am today."));
  }

  @Test
  void thereIsNothingMoreToArrangeForAnAmbulanceOrForSelfCare() {
    assertThat(visitor("Dx011", null).ladder()).isEmpty();
    assertThat(visitor("Dx38", null).best()).isEmpty();
  }

  @Test
  void everyReasonHasWords() {
    london("2026-03-03T23:00");
    for (Disposition disposition : Dispositions.all()) {
      find.forPatient(patient, disposition, null, clock.instant()).ladder().stream()
          .filter(NotPossible.class::isInstance)
          .map(NotPossible.class::cast)
          .forEach(not -> assertThat(not.why().words(clock.instant())).endsWith("."));
    }
    assertThat(new Why.OutsideEngland(Nation.WALES).words(clock.instant())).endsWith(".");
    assertThat(new Why.PlaceUnknown().words(clock.instant())).endsWith(".");
    assertThat(new Why.PlaceNeeded().words(clock.instant())).endsWith(".");
    assertThat(new Why.PracticeHoursUnknown().words(clock.instant())).endsWith(".");
    assertThat(new Why.TooLate(clock.instant()).words(clock.instant())).endsWith(".");
  }

  @Test
  void nobodySeesTheStepsOfAnotherPatient() {
    try (SignedInAs _ = SignedInAs.patient(surgery.patient())) {
      assertThatThrownBy(() -> steps("Dx05")).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void theWholeLadderCostsAtMostEightStatements() {
    surgery.make(surgery.plan(TODAY, LocalTime.of(10, 30), LocalTime.of(17, 0)));
    Place postcode = new Place.AtPostcode(Postcode.of("M33 7XZ"));

    assertThat(CountedStatements.during(() -> steps("Dx05"))).isEqualTo(7);
    assertThat(
            CountedStatements.during(
                () -> find.forPatient(patient, disposition("Dx05"), postcode, clock.instant())))
        .isLessThanOrEqualTo(8);
    assertThat(CountedStatements.during(() -> visitor("Dx05", postcode))).isLessThanOrEqualTo(3);
  }

  private NextSteps steps(String code) {
    return find.forPatient(patient, disposition(code), null, clock.instant());
  }

  private NextStep step(String code, Step wanted) {
    return steps(code).ladder().stream()
        .filter(step -> step.step() == wanted)
        .findFirst()
        .orElseThrow();
  }

  private NextSteps visitor(String code, @Nullable Place place) {
    return find.forVisitor(disposition(code), place, clock.instant());
  }

  private static Why why(NextSteps steps) {
    return ((NotPossible) steps.ladder().get(1)).why();
  }

  private static Disposition disposition(String code) {
    return Dispositions.get(new DispositionCode(code));
  }

  private void london(String time) {
    clock.set(at(time));
  }

  private static Instant at(String time) {
    return LocalDateTime.parse(time).atZone(London.ZONE).toInstant();
  }

  private void run(String organisations) {
    ImportFile file =
        new ImportFile(
            "town.csv", new ByteArrayResource(organisations.getBytes(StandardCharsets.UTF_8)));
    assertThat(importFiles.run(ImportKind.ODS, List.of(file), false, _ -> {}))
        .isInstanceOf(ImportResult.Imported.class);
  }
}
