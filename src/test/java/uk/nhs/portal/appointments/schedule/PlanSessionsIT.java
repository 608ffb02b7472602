package uk.nhs.portal.appointments.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.nhs.portal.appointments.Surgery;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

@DatabaseTest
class PlanSessionsIT {

  @Autowired private ApplicationContext context;
  @Autowired private PlanSessions plans;
  @Autowired private ArrangePractice arrange;
  @Autowired private MovableClock clock;

  private Surgery surgery;

  @BeforeEach
  void aPractice() {
    clock.reset();
    surgery = Surgery.opens(context);
  }

  /// Weekdays from 30 March to 10 April 2026, with Good Friday and Easter Monday among them.
  private SessionPlan easter(UUID id) {
    return new SessionPlan(
        id,
        surgery.inPerson,
        surgery.clinician,
        surgery.room,
        Way.IN_PERSON,
        LocalDate.of(2026, 3, 30),
        LocalDate.of(2026, 4, 10),
        Set.of(
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY),
        LocalTime.of(9, 0),
        LocalTime.of(12, 0),
        List.of(new Break(LocalTime.of(10, 30), LocalTime.of(10, 50))),
        false,
        Set.of());
  }

  @Test
  void aPreviewCountsAndMakesNothing() {
    PlanPreview preview = plans.preview(surgery.practice, easter(UUID.randomUUID()));

    assertThat(preview.sessions()).hasSize(8);
    assertThat(preview.slots()).isEqualTo(8 * 16);
    assertThat(preview.bankHolidays())
        .containsExactly(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 6));
    assertThat(preview.conflicts()).isEmpty();
    assertThat(surgery.slots()).isEmpty();
  }

  @Test
  void aPlanAppliedTwiceMakesItsSessionsOnce() {
    SessionPlan plan = easter(UUID.randomUUID());
    assertThat(plans.apply(surgery.practice, plan)).isEqualTo(new Plan.Planned(8, 128));
    assertThat(plans.apply(surgery.practice, plan)).isEqualTo(new Plan.Planned(8, 128));
    assertThat(surgery.slots()).hasSize(128);
  }

  @Test
  void aPlanInTheWayOfAnotherMakesNothingAndSaysWhere() {
    plans.apply(surgery.practice, easter(UUID.randomUUID()));
    SessionPlan sameRoom =
        surgery.plan(
            LocalDate.of(2026, 4, 1),
            LocalTime.of(11, 0),
            LocalTime.of(13, 0),
            surgery.otherClinician,
            surgery.room,
            surgery.inPerson,
            Way.IN_PERSON);

    assertThat(plans.apply(surgery.practice, sameRoom))
        .isInstanceOfSatisfying(
            Plan.InTheWay.class,
            refused ->
                assertThat(refused.conflicts())
                    .singleElement()
                    .satisfies(conflict -> {
                      assertThat(conflict.what()).isEqualTo(PlanConflict.Taken.ROOM);
                      assertThat(conflict.day()).isEqualTo(LocalDate.of(2026, 4, 1));
                    }));
    assertThat(surgery.slots()).hasSize(128);
  }

  @Test
  void aClinicianOfAnotherPracticeIsNotFound() {
    Surgery other = Surgery.opens(context);
    assertThatThrownBy(() -> plans.preview(other.practice, easter(UUID.randomUUID())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void twoColleaguesDoNotOverwriteEachOther() {
    ClinicianSummary shown = arrange.clinicians(surgery.practice).getFirst();
    ClinicianDetails renamed = new ClinicianDetails("Dr A Osei", "GP", null, true);

    assertThat(arrange.save(surgery.practice, shown.id(), renamed, shown.version()))
        .isEqualTo(new Arrangement.Saved());
    assertThat(arrange.save(surgery.practice, shown.id(), renamed, shown.version()))
        .isEqualTo(new Arrangement.ChangedMeanwhile());
    assertThat(
            arrange.save(
                surgery.practice,
                ClinicianId.next(),
                new ClinicianDetails("Dr Ben Hill", "GP", null, true),
                null))
        .isEqualTo(new Arrangement.NameTaken());
  }
}
