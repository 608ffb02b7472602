package uk.nhs.portal.triage.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.London;

class DeadlineTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-26T09:53:20 | now            | now",
        "2026-11-26T09:53:20 | none           | when it suits you",
        "2026-11-26T09:53:20 | 30 minutes     | by 10:20am today",
        "2026-11-26T11:30:00 | 6 hours        | by 5:30pm today",
        "2026-11-26T11:30:00 | 12 hours       | by 11:30pm today",
        "2026-11-26T10:00:00 | 2 hours        | by midday today",
        "2026-11-26T17:32:00 | 24 hours       | by 5:30pm tomorrow",
        "2026-11-26T23:40:00 | 30 minutes     | by 12:10am tomorrow",
        "2026-11-26T17:30:00 | 72 hours       | by 5:30pm on Sunday 29 November",
        "2026-11-26T09:00:00 | 7 days         | by Thursday 3 December",
        "2026-12-31T23:00:00 | 1 day          | by tomorrow"
      })
  void peopleReadWhenAndOnWhichDay(LocalDateTime from, String deadline, String formatted) {
    assertThat(Deadline.parse(deadline).formatted(london(from))).isEqualTo(formatted);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-26T23:00, 1 hour",
    "2026-11-26T22:03, 2 hours",
    "2026-11-26T12:00, 12 hours"
  })
  void midnightIsSaidAsTheEveningThatItEnds(LocalDateTime from, String deadline) {
    assertThat(Deadline.parse(deadline).formatted(london(from))).isEqualTo("by 11:55pm today");
  }

  @ParameterizedTest
  @CsvSource({
    // from Thursday: Friday, Monday, Tuesday
    "2026-11-26T09:00, 2026-12-01, by Tuesday 1 December",
    "2026-11-26T23:30, 2026-12-01, by Tuesday 1 December",
    // who asks on a weekend starts to count on Monday
    "2026-11-28T09:00, 2026-12-02, by Wednesday 2 December",
    "2026-11-29T23:59, 2026-12-02, by Wednesday 2 December",
    // Good Friday and Easter Monday 2027
    "2027-03-25T15:00, 2027-04-01, by Thursday 1 April",
    // Christmas Day is a Friday, Boxing Day moves to Monday
    "2026-12-23T10:00, 2026-12-30, by Wednesday 30 December",
    "2026-12-30T10:00, 2027-01-05, by Tuesday 5 January"
  })
  void workingDaysLeaveOutWeekendsAndBankHolidays(
      LocalDateTime from, String lastDay, String formatted) {
    Deadline deadline = Deadline.parse("3 working days");

    assertThat(deadline.by(london(from))).contains(london(LocalDateTime.parse(lastDay + "T23:59")));
    assertThat(deadline.formatted(london(from))).isEqualTo(formatted);
  }

  @Test
  void hoursPassAsLongAsTheyAreWhenTheClocksGoForward() {
    // Saturday night in March: one o'clock is followed by two o'clock
    Instant from = Instant.parse("2026-03-29T00:30:00Z");

    assertThat(Deadline.parse("1 hour").by(from)).contains(Instant.parse("2026-03-29T01:30:00Z"));
    assertThat(Deadline.parse("1 hour").formatted(from)).isEqualTo("by 2:30am today");
    assertThat(Deadline.parse("24 hours").formatted(Instant.parse("2026-03-28T09:00:00Z")))
        .isEqualTo("by 10am tomorrow");
  }

  @Test
  void hoursPassAsLongAsTheyAreWhenTheClocksGoBack() {
    // Saturday night in October: the hour from one to two comes twice
    Instant from = Instant.parse("2026-10-24T23:45:00Z"); // 12:45am

    assertThat(Deadline.parse("1 hour").formatted(from)).isEqualTo("by 1:45am today");
    assertThat(Deadline.parse("2 hours").by(from)).contains(Instant.parse("2026-10-25T01:45:00Z"));
    assertThat(Deadline.parse("4 hours").formatted(from)).isEqualTo("by 3:45am today");
    assertThat(Deadline.parse("24 hours").formatted(Instant.parse("2026-10-24T09:00:00Z")))
        .isEqualTo("by 9am tomorrow");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-26T09:00, 2026-03-31T22:59:00Z", // ends in summer time
    "2026-10-22T09:00, 2026-10-27T23:59:00Z"
  })
  void daysEndWhenTheClocksInEnglandSaySo(LocalDateTime from, Instant by) {
    assertThat(Deadline.parse("3 working days").by(london(from))).contains(by);
  }

  @Test
  void atSevenDaysBankHolidaysAndWeekendsCount() {
    assertThat(Deadline.parse("7 days").formatted(london(LocalDateTime.parse("2026-12-23T10:00"))))
        .isEqualTo("by Wednesday 30 December");
  }

  @Test
  void whatHasNoDeadlineIsNeverLate() {
    assertThat(Deadline.parse("none").by(Instant.EPOCH)).isEmpty();
    assertThat(Deadline.parse("now").by(Instant.EPOCH)).contains(Instant.EPOCH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "2", "hours", "-2 hours", "1.5 hours", "2 weeks", "1000 hours"})
  void whatIsNoDeadlineIsRefused(String text) {
    assertThatThrownBy(() -> Deadline.parse(text))
        .isInstanceOfSatisfying(
            InvalidValue.class, refusal -> assertThat(refusal.code()).isEqualTo("deadline.syntax"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 minutes", "0 days", "0 working days"})
  void noTimeAtAllIsNoDeadline(String text) {
    assertThatThrownBy(() -> Deadline.parse(text))
        .isInstanceOfSatisfying(
            InvalidValue.class, refusal -> assertThat(refusal.code()).isEqualTo("deadline.range"));
  }

  private static Instant london(LocalDateTime clock) {
    return clock.atZone(London.ZONE).toInstant();
  }
}
