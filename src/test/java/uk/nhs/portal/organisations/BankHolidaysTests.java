package uk.nhs.portal.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The expected days are those that GOV.UK has published.
class BankHolidaysTests {

  @ParameterizedTest
  @CsvSource({
    "2018, 2018-01-01 2018-03-30 2018-04-02 2018-05-07 2018-05-28 2018-08-27 2018-12-25 2018-12-26",
    "2020, 2020-01-01 2020-04-10 2020-04-13 2020-05-08 2020-05-25 2020-08-31 2020-12-25 2020-12-28",
    "2021, 2021-01-01 2021-04-02 2021-04-05 2021-05-03 2021-05-31 2021-08-30 2021-12-27 2021-12-28",
    "2026, 2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28",
    "2027, 2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28"
  })
  void theDaysOfAYear(int year, String days) {
    assertThat(BankHolidays.in(year).keySet())
        .extracting(LocalDate::toString)
        .containsExactly(days.split(" "));
  }

  @Test
  void jubileesFuneralsAndCoronationsAreKept() {
    assertThat(BankHolidays.in(2022).keySet())
        .extracting(LocalDate::toString)
        .containsExactly(
            "2022-01-03",
            "2022-04-15",
            "2022-04-18",
            "2022-05-02",
            "2022-06-02",
            "2022-06-03",
            "2022-08-29",
            "2022-09-19",
            "2022-12-26",
            "2022-12-27");
    assertThat(BankHolidays.on(LocalDate.of(2023, 5, 8))).isPresent();
  }

  @Test
  void whenChristmasDayIsASundayItsSubstituteFollowsBoxingDay() {
    assertThat(BankHolidays.on(LocalDate.of(2022, 12, 26)))
        .contains(new BankHoliday(LocalDate.of(2022, 12, 26), "Boxing Day", false));
    assertThat(BankHolidays.on(LocalDate.of(2022, 12, 27)))
        .contains(new BankHoliday(LocalDate.of(2022, 12, 27), "Christmas Day", true));
  }

  @Test
  void theNextOneMayBeInTheNextYear() {
    assertThat(BankHolidays.next(LocalDate.of(2026, 12, 29)).day())
        .isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(BankHolidays.on(LocalDate.of(2026, 12, 29))).isEmpty();
  }
}
