package uk.nhs.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.nhs.portal.appointments.Hold.Held;
import uk.nhs.portal.appointments.schedule.AppointmentTypeId;
import uk.nhs.portal.appointments.schedule.ArrangePractice;
import uk.nhs.portal.appointments.schedule.BookableBy;
import uk.nhs.portal.appointments.schedule.GpadCategory;
import uk.nhs.portal.appointments.schedule.TypeDetails;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

/// It is Tuesday, 9am.
@DatabaseTest
class TimesBeforeIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
  private static final Instant BY_ELEVEN = Instant.parse("2026-03-03T11:00:00Z");
  private static final Set<GpadCategory> ROUTINE =
      EnumSet.of(GpadCategory.GENERAL_CONSULTATION_ROUTINE);
  private static final Set<Way> ANY_WAY = EnumSet.allOf(Way.class);

  @Autowired private ApplicationContext context;
  @Autowired private FindTimesBefore times;
  @Autowired private HoldSlot hold;
  @Autowired private ArrangePractice arrange;
  @Autowired private MovableClock clock;

  private Surgery surgery;
  private PatientId patient;

  @BeforeEach
  void aPractice() {
    clock.reset();
    surgery = Surgery.opens(context);
    patient = surgery.patient();
  }

  @Test
  void timesOfEveryTypeAndWayAreFoundInOrderUpToTheDeadline() {
    surgery.make(surgery.plan(TODAY, LocalTime.of(10, 40), LocalTime.of(12, 0)));
    surgery.make(
        surgery.plan(
            TODAY,
            LocalTime.of(10, 50),
            LocalTime.of(11, 0),
            surgery.otherClinician,
            null,
            surgery.byTelephone,
            Way.TELEPHONE));

    assertThat(before(BY_ELEVEN, ANY_WAY))
        .extracting(SlotSummary::time)
        .containsExactly(at("10:40"), at("10:50"), at("10:50"), at("11:00"));
    assertThat(before(BY_ELEVEN, EnumSet.of(Way.TELEPHONE)))
        .extracting(SlotSummary::way)
        .containsExactly(Way.TELEPHONE);
  }

  @Test
  void theNoticeOfATypeIsKept() {
    surgery.make(surgery.plan(TODAY, LocalTime.of(9, 20), LocalTime.of(9, 50)));

    assertThat(before(BY_ELEVEN, ANY_WAY))
        .extracting(SlotSummary::time)
        .containsExactly(at("9:30"), at("9:40"));
  }

  @Test
  void whatOpensForBookingOnlyLaterIsNotOffered() {
    type("Soon only", GpadCategory.GENERAL_CONSULTATION_ROUTINE, BookableBy.PATIENT, 1);

    assertThat(before(Instant.parse("2026-03-05T23:59:00Z"), ANY_WAY))
        .extracting(SlotSummary::day)
        .containsExactly(TODAY.plusDays(1));
  }

  @Test
  void whatOnlyStaffBookOrServesAnotherPurposeIsNotOffered() {
    type("Staff only", GpadCategory.GENERAL_CONSULTATION_ROUTINE, BookableBy.STAFF_ONLY, 28);
    assertThat(before(Instant.parse("2026-03-05T23:59:00Z"), ANY_WAY)).isEmpty();

    Surgery other = Surgery.opens(context);
    surgery = other;
    patient = other.patient();
    type("Clinic", GpadCategory.PLANNED_CLINICS, BookableBy.PATIENT, 28);
    assertThat(before(Instant.parse("2026-03-05T23:59:00Z"), ANY_WAY)).isEmpty();
  }

  @Test
  void whatAnotherPatientHoldsIsNotFreeAndOnesOwnHoldIs() {
    surgery.make(surgery.plan(TODAY, LocalTime.of(10, 0), LocalTime.of(10, 20)));
    assertThat(hold.hold(surgery.patient(), surgery.slots().get(0))).isInstanceOf(Held.class);
    assertThat(hold.hold(patient, surgery.slots().get(1))).isInstanceOf(Held.class);

    assertThat(before(BY_ELEVEN, ANY_WAY))
        .extracting(SlotSummary::time)
        .containsExactly(at("10:10"));
  }

  @Test
  void nobodyCanChooseFromMoreThanTen() {
    surgery.make(surgery.plan(TODAY, LocalTime.of(10, 0), LocalTime.of(17, 0)));

    assertThat(before(Instant.parse("2026-03-03T17:00:00Z"), ANY_WAY))
        .hasSize(FindTimesBefore.MOST);
  }

  @Test
  void whenTheDeadlineIsOverOrNothingWillDoThereIsNothing() {
    surgery.make(surgery.plan(TODAY, LocalTime.of(10, 0), LocalTime.of(12, 0)));

    assertThat(before(clock.instant(), ANY_WAY)).isEmpty();
    assertThat(before(BY_ELEVEN, Set.of())).isEmpty();
    assertThat(times.before(patient, Set.of(), ANY_WAY, BY_ELEVEN)).isEmpty();
  }

  @Test
  void onlyThePatientThemselvesMayLook() {
    try (SignedInAs _ = SignedInAs.patient(surgery.patient())) {
      assertThatThrownBy(() -> before(BY_ELEVEN, ANY_WAY)).isInstanceOf(NotFound.class);
    }
    try (SignedInAs _ = SignedInAs.staffOf(surgery.practice)) {
      assertThatThrownBy(() -> before(BY_ELEVEN, ANY_WAY)).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void lookingCostsTwoStatementsHoweverMuchIsFree() {
    surgery.make(surgery.plan(TODAY, LocalTime.of(10, 0), LocalTime.of(17, 0)));

    assertThat(CountedStatements.during(() -> before(BY_ELEVEN, ANY_WAY))).isEqualTo(2);
  }

  // A session on each of the next two days.
  private void type(String name, GpadCategory category, BookableBy by, int daysAhead) {
    AppointmentTypeId type = AppointmentTypeId.next();
    arrange.save(
        surgery.practice,
        type,
        new TypeDetails(name, category, 10, EnumSet.of(Way.IN_PERSON), by, daysAhead, 0, true),
        null);
    for (int day = 1; day <= 2; day++) {
      surgery.make(
          surgery.plan(
              TODAY.plusDays(day),
              LocalTime.of(9, 0),
              LocalTime.of(9, 10),
              surgery.clinician,
              surgery.room,
              type,
              Way.IN_PERSON));
    }
  }

  private List<SlotSummary> before(Instant by, Set<Way> ways) {
    return times.before(patient, ROUTINE, ways, by);
  }

  private static LocalTime at(String time) {
    return LocalTime.parse(time.length() == 4 ? "0" + time : time);
  }
}
