package uk.nhs.portal.triage;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.organisations.OpeningHours;
import uk.nhs.portal.organisations.OpeningTime;
import uk.nhs.portal.triage.outcomes.Deadline;

class CallBackTests {

  private static final OpeningHours SURGERY =
      weekdays(time("08:00", "13:00"), time("14:00", "18:30"));

  @ParameterizedTest
  @CsvSource({
    // Thursday
    "2026-11-26T09:53:20, 2026-11-26T11:55",
    "2026-11-26T10:00:00, 2026-11-26T12:00",
    // lunch does not count
    "2026-11-26T12:30:00, 2026-11-26T15:30",
    "2026-11-26T13:15:00, 2026-11-26T16:00",
    // half an hour before it closes, and an hour and a half tomorrow
    "2026-11-26T18:00:00, 2026-11-27T09:30",
    "2026-11-26T16:30:00, 2026-11-26T18:30",
    "2026-11-26T03:00:00, 2026-11-26T10:00",
    // Friday evening
    "2026-11-27T18:30:00, 2026-11-30T10:00",
    "2026-11-29T12:00:00, 2026-11-30T10:00",
    // before Christmas: the 25th is a Friday, the 28th a bank holiday in its place
    "2026-12-24T18:00:00, 2026-12-29T09:30",
    "2026-12-28T10:00:00, 2026-12-29T10:00",
    // the weekends on which the clocks change
    "2026-03-27T18:00:00, 2026-03-30T09:30",
    "2026-10-23T18:00:00, 2026-10-26T09:30"
  })
  void aPracticePhonesWhileItIsOpen(LocalDateTime asked, LocalDateTime by) {
    assertThat(promise(SURGERY, "2 hours", london(asked)).by()).isEqualTo(london(by));
  }

  @Test
  void whoNeverClosesStillRestsOnBankHolidays() {
    OpeningHours always = everyDay(time("00:00", "00:00"));

    assertThat(promise(always, "2 hours", at("2026-12-24T23:00")).by())
        .isEqualTo(at("2026-12-26T01:00"));
  }

  @Test
  void daysOfAPracticeEndWithTheDay() {
    assertThat(promise(SURGERY, "1 working day", at("2026-12-24T10:00")).by())
        .isEqualTo(at("2026-12-30T00:00"));
  }

  @Test
  void nobodyPromisesForAPracticeWhoseHoursAreUnknown() {
    assertThat(
            CallBack.byPractice(
                OpeningHours.unknown(), Deadline.parse("2 hours"), at("2026-11-26T10:00")))
        .isEmpty();
    assertThat(
            CallBack.byPractice(
                OpeningHours.unknown(), Deadline.parse("1 working day"), at("2026-11-26T10:00")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "now, 2026-11-28T03:02:00, 2026-11-28T03:25",
    "30 minutes, 2026-11-28T03:00:00, 2026-11-28T03:30",
    "2 hours, 2026-11-28T23:01:00, 2026-11-29T01:05",
    "12 hours, 2026-12-25T10:00:00, 2026-12-25T22:00"
  })
  void cliniciansOf111PhoneAtAnyHour(String deadline, LocalDateTime asked, LocalDateTime by) {
    assertThat(CallBack.byClinician(Deadline.parse(deadline), london(asked), london(asked)).by())
        .isEqualTo(london(by));
  }

  @Test
  void thePromiseIsKeptToTheMinuteAndThenSaysWhatToDo() {
    CallBack call = promise(SURGERY, "2 hours", at("2026-11-26T15:30"));

    assertThat(call.hasLapsed(at("2026-11-26T17:30"))).isFalse();
    assertThat(call.words(at("2026-11-26T15:30")))
        .isEqualTo("Your GP practice will phone you by 5:30pm today.");
    Instant later = at("2026-11-26T17:31");
    assertThat(call.hasLapsed(later)).isTrue();
    assertThat(call.words(later))
        .isEqualTo("Your GP practice should have phoned you by 5:30pm today.");
    assertThat(call.whatToDo(later)).contains("call 111").contains("Call 999");
    assertThat(call.words(at("2026-11-27T09:00"))).contains("5:30pm on Thursday 26 November");
  }

  @Test
  void whoWaitsFor111IsToldToCallItWhenNobodyPhones() {
    Instant asked = at("2026-11-26T22:30");
    CallBack call = CallBack.byClinician(Deadline.parse("2 hours"), asked, asked);

    assertThat(call.words(at("2026-11-26T22:30")))
        .isEqualTo("Someone from 111 will phone you by 12:30am tomorrow.");
    assertThat(call.whatToDo(at("2026-11-26T22:30"))).contains("Call 999 if you get worse.");
    assertThat(call.whatToDo(at("2026-11-27T00:31"))).contains("Call 111 now");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-26T22:30, 2026-11-27T00:30",
    "2026-11-26T23:30, 2026-11-27T00:30",
    "2026-11-27T00:25, 2026-11-27T00:45",
    "2026-11-27T02:00, 2026-11-27T02:20",
  })
  void whoAsks111LateIsPhonedAtOnceAndNotInThePast(LocalDateTime asked, LocalDateTime by) {
    CallBack call =
        CallBack.byClinician(Deadline.parse("2 hours"), at("2026-11-26T22:30"), london(asked));

    assertThat(call.by()).isEqualTo(london(by));
    assertThat(call.hasLapsed(london(asked))).isFalse();
  }

  private static CallBack promise(OpeningHours hours, String within, Instant now) {
    return CallBack.byPractice(hours, Deadline.parse(within), now).orElseThrow();
  }

  private static OpeningHours weekdays(OpeningTime... times) {
    Map<DayOfWeek, List<OpeningTime>> week = new EnumMap<>(DayOfWeek.class);
    EnumSet.range(MONDAY, FRIDAY).forEach(day -> week.put(day, List.of(times)));
    return new OpeningHours(week);
  }

  private static OpeningHours everyDay(OpeningTime... times) {
    Map<DayOfWeek, List<OpeningTime>> week = new EnumMap<>(DayOfWeek.class);
    EnumSet.allOf(DayOfWeek.class).forEach(day -> week.put(day, List.of(times)));
    return new OpeningHours(week);
  }

  private static OpeningTime time(String opens, String closes) {
    return OpeningTime.between(LocalTime.parse(opens), LocalTime.parse(closes));
  }

  private static Instant at(String clock) {
    return london(LocalDateTime.parse(clock));
  }

  private static Instant london(LocalDateTime clock) {
    return clock.atZone(London.ZONE).toInstant();
  }
}
