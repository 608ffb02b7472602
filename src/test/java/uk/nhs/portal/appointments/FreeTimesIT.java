package uk.nhs.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.nhs.portal.appointments.DaysOffered.FreeDay;
import uk.nhs.portal.appointments.Hold.Held;
import uk.nhs.portal.appointments.schedule.AppointmentTypeId;
import uk.nhs.portal.appointments.schedule.ArrangePractice;
import uk.nhs.portal.appointments.schedule.BookableBy;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

/// What a patient can book, and why not.
@DatabaseTest
class FreeTimesIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

  @Autowired private ApplicationContext context;
  @Autowired private FindFreeTimes times;
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

  private void session(LocalDate day, LocalTime from, LocalTime to) {
    surgery.make(surgery.plan(day, from, to));
  }

  private DaysOffered inPerson() {
    return times.days(patient, surgery.inPerson, Way.IN_PERSON, null);
  }

  @Test
  void daysAreCountedInLondonAndTheNoticeOfTheTypeIsKept() {
    session(TODAY, LocalTime.of(9, 0), LocalTime.of(10, 0)); // it is nine; thirty minutes' notice
    session(LocalDate.of(2026, 3, 30), LocalTime.of(0, 0), LocalTime.of(0, 30)); // in summer time

    assertThat(inPerson().days())
        .containsExactly(new FreeDay(TODAY, 3), new FreeDay(LocalDate.of(2026, 3, 30), 3));
    assertThat(times.times(patient, surgery.inPerson, Way.IN_PERSON, TODAY, null))
        .extracting(SlotSummary::time)
        .containsExactly(LocalTime.of(9, 30), LocalTime.of(9, 40), LocalTime.of(9, 50));
  }

  @Test
  void whatAnotherPatientHoldsIsNotFreeAndOnesOwnHoldIs() {
    session(TODAY.plusDays(1), LocalTime.of(9, 0), LocalTime.of(9, 20));
    assertThat(hold.hold(surgery.patient(), surgery.slots().get(0))).isInstanceOf(Held.class);
    assertThat(hold.hold(patient, surgery.slots().get(1))).isInstanceOf(Held.class);

    assertThat(inPerson().days()).containsExactly(new FreeDay(TODAY.plusDays(1), 1));
    assertThat(times.days(surgery.patient(), surgery.inPerson, Way.IN_PERSON, null).whyNot())
        .isEqualTo(new WhyNot.AllTaken(2, TODAY.plusDays(28), null));
  }

  @Test
  void whenThereIsNothingTheRuleIsNamed() {
    assertThat(inPerson().whyNot()).isEqualTo(new WhyNot.NoTimes(TODAY.plusDays(28)));

    session(TODAY.plusDays(40), LocalTime.of(9, 0), LocalTime.of(9, 20));
    assertThat(inPerson().whyNot())
        .isEqualTo(new WhyNot.NotYetOpen(new NextOpening(TODAY.plusDays(40), TODAY.plusDays(12))));
    assertThat(hold.hold(patient, surgery.slots().get(0)))
        .isEqualTo(
            new Refused(
                new WhyNot.NotYetOpen(new NextOpening(TODAY.plusDays(40), TODAY.plusDays(12)))));

    AppointmentTypeId staffOnly = AppointmentTypeId.next();
    arrange.save(
        surgery.practice,
        staffOnly,
        Surgery.type("Minor surgery", EnumSet.of(Way.IN_PERSON), BookableBy.STAFF_ONLY),
        null);
    assertThat(times.days(patient, staffOnly, Way.IN_PERSON, null).whyNot())
        .isEqualTo(new WhyNot.StaffOnly());
    assertThat(times.days(patient, surgery.inPerson, Way.TELEPHONE, null).whyNot())
        .isEqualTo(new WhyNot.NotOffered());
  }

  @Test
  void typesAreOfferedWithTheirNextFreeTime() {
    session(TODAY.plusDays(1), LocalTime.of(9, 0), LocalTime.of(9, 20));

    List<TypeOffered> types = times.types(patient);

    assertThat(types)
        .extracting(TypeOffered::name)
        .containsExactly("GP appointment", "GP phone call");
    assertThat(types.getFirst().ways())
        .containsExactly(
            new TypeOffered.WayOffered(
                Way.IN_PERSON, TODAY.plusDays(1).atTime(9, 0).toInstant(java.time.ZoneOffset.UTC)),
            new TypeOffered.WayOffered(Way.VIDEO, null));
  }

  @Test
  void lookingCostsThreeStatementsHoweverMuchIsFree() {
    session(TODAY.plusDays(1), LocalTime.of(9, 0), LocalTime.of(17, 0));
    assertThat(CountedStatements.during(this::inPerson)).isEqualTo(3);
    assertThat(CountedStatements.during(() -> times.types(patient))).isEqualTo(3);
    assertThat(
            CountedStatements.during(() ->
                times.times(patient, surgery.inPerson, Way.IN_PERSON, TODAY.plusDays(1), null)))
        .isEqualTo(3);
  }
}
