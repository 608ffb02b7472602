package uk.nhs.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NhsFormatTests {

  @ParameterizedTest
  @CsvSource({
    "17:30, 5:30pm",
    "09:00, 9am",
    "12:00, midday",
    "00:00, midnight",
    "12:05, 12:05pm",
    "00:30, 12:30am"
  })
  void timesAreWrittenAsPeopleSayThem(LocalTime time, String shown) {
    assertThat(NhsFormat.time(time)).isEqualTo(shown);
  }

  @Test
  void datesHaveNoCommasAndNoLeadingZero() {
    LocalDate date = LocalDate.of(2018, 8, 6);

    assertThat(NhsFormat.date(date)).isEqualTo("6 August 2018");
    assertThat(NhsFormat.dayAndDate(date)).isEqualTo("Monday 6 August 2018");
  }

  @Test
  void anInstantIsShownAsClocksInEnglandShowIt() {
    assertThat(NhsFormat.dateTime(Instant.parse("2026-06-30T23:30:00Z")))
        .isEqualTo("1 July 2026 at 12:30am");
    assertThat(NhsFormat.dateTime(Instant.parse("2026-12-31T23:30:00Z")))
        .isEqualTo("31 December 2026 at 11:30pm");
  }

  @ParameterizedTest
  @CsvSource({
    "0, less than 0.1 miles",
    "643.7, 0.4 miles",
    "1609.344, 1 mile",
    "1770, 1.1 miles",
    "16093.44, 10 miles",
    "3218688, '2,000 miles'"
  })
  void distancesAreInMiles(double metres, String shown) {
    assertThat(NhsFormat.miles(metres)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "1234.5, 1, '1,234.5'",
    "60.25, 1, 60.3",
    "-0.04, 1, 0.0",
    "-2.5, 0, -3",
    "1000000, 0, '1,000,000'"
  })
  void numbersHaveTheDigitsThatAreAskedFor(double number, int decimals, String shown) {
    assertThat(NhsFormat.decimal(number, decimals)).isEqualTo(shown);
  }

  @Test
  void monthsHaveTheirNames() {
    assertThat(NhsFormat.month(LocalDate.of(2018, 8, 6))).isEqualTo("August 2018");
  }

  @Test
  void distanceFollowsTheCurveOfTheEarth() {
    GeoPoint manchester = new GeoPoint(53.4794, -2.2453);
    GeoPoint london = new GeoPoint(51.5074, -0.1278);

    assertThat(manchester.metresTo(london)).isCloseTo(262_000, within(1_000.0));
    assertThat(manchester.metresTo(manchester)).isZero();
    assertThatThrownBy(() -> new GeoPoint(Double.NaN, 0)).hasMessage("geo-point.latitude");
  }

  @Test
  void laterIdentitiesAreGreater() {
    String first = TimeOrderedId.next().toString();
    String second = TimeOrderedId.next().toString();

    assertThat(second).isGreaterThan(first);
    assertThat(TimeOrderedId.next().version()).isEqualTo(7);
  }
}
