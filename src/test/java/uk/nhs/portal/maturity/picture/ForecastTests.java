package uk.nhs.portal.maturity.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastTests {

  /// Ends of years from 2019 on, with so many of ten trusts at stage 5; the others are at stage 2.
  private static List<YearCount> ofTen(int... atBaseline) {
    List<YearCount> years = new ArrayList<>();
    for (int i = 0; i < atBaseline.length; i++) {
      int there = atBaseline[i];
      years.add(
          new YearCount(
              LocalDate.of(2019 + i, 12, 31),
              new StageCounts(List.of(0, 0, 10 - there, 0, 0, there, 0, 0), 7)));
    }
    return years;
  }

  private static YearCount nothingRecorded(int year) {
    return new YearCount(
        LocalDate.of(year, 12, 31), new StageCounts(List.of(0, 0, 0, 0, 0, 0, 0, 0), 17));
  }

  @Test
  void aLineIsDrawnToTheDayOnWhichAllAreThere() {
    // worked by hand: slope 0.16, standard error 0.01414, t(2) = 4.303,
    // so 2021.5 + 0.65 / 0.16, / 0.2209 and / 0.0991
    assertThat(Forecast.of(ofTen(1, 3, 4, 6), 5))
        .isEqualTo(new Forecast.Expected(2025, 2024, 2028));
  }

  @Test
  void fewerThanThreeYearsSayNothing() {
    assertThat(Forecast.of(List.of(), 5)).isEqualTo(new Forecast.TooFewYears(0));
    assertThat(Forecast.of(ofTen(1, 6), 5)).isEqualTo(new Forecast.TooFewYears(2));
    assertThat(Forecast.of(ofTen(1, 2, 3), 5)).isInstanceOf(Forecast.Expected.class);
  }

  @Test
  void yearsWithoutAnyStageDoNotCount() {
    List<YearCount> years = new ArrayList<>(List.of(nothingRecorded(2017), nothingRecorded(2018)));
    years.addAll(ofTen(1, 6));

    assertThat(Forecast.of(years, 5)).isEqualTo(new Forecast.TooFewYears(2));
  }

  @Test
  void standingStillOrGoingBackReachesNothing() {
    assertThat(Forecast.of(ofTen(3, 3, 3), 5)).isEqualTo(new Forecast.NoProgress());
    assertThat(Forecast.of(ofTen(5, 4, 2), 5)).isEqualTo(new Forecast.NoProgress());
  }

  @Test
  void noYearIsNamedWhereTheGrowthCouldBeChance() {
    assertThat(Forecast.of(ofTen(1, 5, 2, 4), 5)).isEqualTo(new Forecast.Uncertain());
  }

  @Test
  void whereAllAreThereNothingIsForecast() {
    assertThat(Forecast.of(ofTen(10), 5)).isEqualTo(new Forecast.Reached());
    assertThat(Forecast.of(ofTen(2, 6, 10), 5)).isEqualTo(new Forecast.Reached());
  }

  @Test
  void trustsWithoutARecordedStageAreNeitherThereNorNotThere() {
    StageCounts counts = new StageCounts(List.of(1, 0, 0, 0, 0, 1, 0, 0), 8);

    assertThat(Forecast.share(new YearCount(LocalDate.of(2024, 12, 31), counts), 5)).isEqualTo(0.5);
    assertThat(counts.total()).isEqualTo(10);
    assertThat(counts.atStage().getFirst()).isEqualTo(1);
  }
}
