package uk.nhs.portal.performance.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FrequencyTests {

  @Test
  void daysOnWhichMonthsBeginAreMonthsInAnyOrder() {
    assertThat(shownBy("2024-03-01", "2024-01-01", "2024-02-01")).isEqualTo(Frequency.MONTH);
  }

  @Test
  void quartersYearsAndFinancialYearsAreKnownByTheirMonths() {
    assertThat(shownBy("2024-01-01", "2024-04-01", "2024-10-01")).isEqualTo(Frequency.QUARTER);
    assertThat(shownBy("2022-01-01", "2023-01-01")).isEqualTo(Frequency.YEAR);
    assertThat(shownBy("2022-04-01", "2023-04-01")).isEqualTo(Frequency.FINANCIAL_YEAR);
  }

  @Test
  void weeksAreSevenDaysApart() {
    assertThat(shownBy("2024-06-03", "2024-06-10", "2024-06-24")).isEqualTo(Frequency.WEEK);
  }

  @Test
  void anythingElseIsDays() {
    assertThat(shownBy("2024-06-03", "2024-06-04")).isEqualTo(Frequency.DAY);
    assertThat(shownBy("2024-06-01")).isEqualTo(Frequency.DAY);
    assertThat(shownBy()).isEqualTo(Frequency.DAY);
  }

  private static Frequency shownBy(String... days) {
    return Frequency.shownBy(Arrays.stream(days).map(LocalDate::parse).toList());
  }
}
