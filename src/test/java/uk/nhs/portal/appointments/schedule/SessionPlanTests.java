package uk.nhs.portal.appointments.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.kernel.InvalidValue;

class SessionPlanTests {

  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private static SessionPlan plan(
      LocalDate from, LocalDate to, LocalTime start, LocalTime end, Break... breaks) {
    return new SessionPlan(
        UUID.randomUUID(),
        AppointmentTypeId.next(),
        ClinicianId.next(),
        null,
        Way.TELEPHONE,
        from,
        to,
        EnumSet.allOf(DayOfWeek.class),
        start,
        end,
        List.of(breaks),
        false,
        Set.of());
  }

  private static List<Instant> slots(LocalDate day, LocalTime start, LocalTime end) {
    return plan(day, day, start, end).on(day, TEN_MINUTES).slots();
  }

  @Test
  void onlyWholeSlotsFit() {
    assertThat(slots(MONDAY, LocalTime.of(9, 0), LocalTime.of(9, 25)))
        .containsExactly(
            Instant.parse("2026-03-02T09:00:00Z"), Instant.parse("2026-03-02T09:10:00Z"));
  }

  @Test
  void nobodyIsSeenInABreak() {
    SessionPlan plan =
        plan(
            MONDAY,
            MONDAY,
            LocalTime.of(9, 0),
            LocalTime.of(10, 0),
            new Break(LocalTime.of(9, 15), LocalTime.of(9, 35)));
    assertThat(plan.on(MONDAY, TEN_MINUTES).slots())
        .extracting(slot -> slot.toString().substring(11, 16))
        .containsExactly("09:00", "09:35", "09:45");
  }

  @Test
  void inSummerNineOClockIsAnHourEarlierInUtc() {
    assertThat(slots(LocalDate.of(2026, 3, 30), LocalTime.of(9, 0), LocalTime.of(9, 10)))
        .containsExactly(Instant.parse("2026-03-30T08:00:00Z"));
  }

  @Test
  void aNightInWhichTheClocksGoForwardHasAnHourLess() {
    assertThat(slots(LocalDate.of(2026, 3, 29), LocalTime.of(0, 30), LocalTime.of(3, 0)))
        .hasSize(9)
        .startsWith(Instant.parse("2026-03-29T00:30:00Z"))
        .endsWith(Instant.parse("2026-03-29T01:50:00Z"));
  }

  @Test
  void aNightInWhichTheClocksGoBackHasAnHourMore() {
    assertThat(slots(LocalDate.of(2026, 10, 25), LocalTime.of(0, 30), LocalTime.of(3, 0)))
        .hasSize(21)
        .startsWith(Instant.parse("2026-10-24T23:30:00Z"))
        .endsWith(Instant.parse("2026-10-25T02:50:00Z"));
  }

  @Test
  void aPatternMeansItsWeekdaysWithoutTheExceptedDays() {
    SessionPlan all = plan(MONDAY, MONDAY.plusDays(13), LocalTime.of(9, 0), LocalTime.of(10, 0));
    SessionPlan mondays =
        new SessionPlan(
            all.planId(),
            all.type(),
            all.clinician(),
            null,
            all.way(),
            all.from(),
            all.to(),
            Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
            all.startsAt(),
            all.endsAt(),
            List.of(),
            false,
            Set.of(MONDAY.plusDays(7)));
    assertThat(mondays.days()).containsExactly(MONDAY, MONDAY.plusDays(3), MONDAY.plusDays(10));
  }

  @Test
  void aPatternThatCannotBeIsRefused() {
    LocalTime nine = LocalTime.of(9, 0);
    LocalTime ten = LocalTime.of(10, 0);
    assertRefused("plan-dates.order", () -> plan(MONDAY, MONDAY.minusDays(1), nine, ten));
    assertRefused("plan-dates.range", () -> plan(MONDAY, MONDAY.plusYears(2), nine, ten));
    assertRefused("plan-times.order", () -> plan(MONDAY, MONDAY, ten, nine));
    assertRefused("plan-times.five-minutes", () -> plan(MONDAY, MONDAY, nine.plusMinutes(3), ten));
    assertRefused(
        "plan-breaks.outside",
        () -> plan(MONDAY, MONDAY, nine, ten, new Break(LocalTime.of(8, 0), nine)));
  }

  private static void assertRefused(String code, Runnable making) {
    assertThatThrownBy(making::run)
        .isInstanceOfSatisfying(
            InvalidValue.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
