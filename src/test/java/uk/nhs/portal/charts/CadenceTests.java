package uk.nhs.portal.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CadenceTests {

  private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);

  @ParameterizedTest
  @CsvSource({
    "DAY, 1 April 2024, 1 Apr 2024",
    "WEEK, Week of 1 April 2024, 1 Apr 2024",
    "MONTH, April 2024, Apr 2024",
    "QUARTER, April to June 2024, Apr 2024",
    "YEAR, 2024, 2024",
    "FINANCIAL_YEAR, April 2024 to March 2025, 2024/25"
  })
  void periodsHaveTheirNames(Cadence cadence, String label, String tick) {
    assertThat(cadence.label(APRIL)).isEqualTo(label);
    assertThat(cadence.tick(APRIL)).isEqualTo(tick);
  }

  @ParameterizedTest
  @EnumSource
  void theNextPeriodFollowsWithoutAGapAndTheOneAfterDoesNot(Cadence cadence) {
    LocalDate next = cadence.next(APRIL);

    assertThat(cadence.gapBetween(APRIL, next)).isFalse();
    assertThat(cadence.gapBetween(APRIL, cadence.next(next))).isTrue();
  }

  @Test
  void anAxisOfManyYearsNamesTheFirstMonthOfSome() {
    assertThat(TimeTicks.of(Cadence.MONTH, APRIL.minusYears(10), APRIL, 250, 14))
        .allMatch(day -> day.getDayOfYear() == 1)
        .hasSizeBetween(2, 4);
  }

  @ParameterizedTest
  @CsvSource({
    "0.25, 0.25, 0.25",
    "2.5, 2.5, 2.5",
    "5, 5, 5",
    "1500000, 500000, 1.5m",
    "20000, 5000, '20,000'"
  })
  void ticksHaveTheDigitsThatTheyNeed(double value, double step, String tick) {
    assertThat(Unit.count().tick(value, step)).isEqualTo(tick);
  }

  @Test
  void unitsStandWherePeopleWriteThem() {
    assertThat(Unit.pounds().text(-1_200)).isEqualTo("-£1,200");
    assertThat(Unit.pounds().brief(2_500_000)).isEqualTo("£2.5m");
    assertThat(Unit.of("per 1,000", 1).text(12.34)).isEqualTo("12.3 per 1,000");
    assertThat(Unit.of("%", 1).text(12.34)).isEqualTo("12.3%");
    assertThat(Unit.of("days", 0).named("Waits")).isEqualTo("Waits (days)");
    assertThat(Unit.count().text(1_374_917)).isEqualTo("1,374,917");
  }
}
