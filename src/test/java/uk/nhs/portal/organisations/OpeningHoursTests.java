package uk.nhs.portal.organisations;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.kernel.London;

class OpeningHoursTests {

  private static final OpeningTime MORNING = time("09:00", "12:30");
  private static final OpeningTime AFTERNOON = time("13:00", "17:30");
  private static final OpeningTime LATE = time("20:00", "02:00");
  private static final OpeningTime ALL_DAY = time("00:00", "00:00");

  @Test
  void aPlaceClosesForLunch() {
    OpeningHours hours = new OpeningHours(Map.of(MONDAY, List.of(AFTERNOON, MORNING)));

    assertThat(hours.at(at("2026-03-02T12:00"))).isEqualTo(openUntil("2026-03-02T12:30"));
    assertThat(hours.at(at("2026-03-02T12:30"))).isEqualTo(closedUntil("2026-03-02T13:00"));
    assertThat(hours.at(at("2026-03-02T13:00"))).isEqualTo(openUntil("2026-03-02T17:30"));
  }

  @Test
  void afterItsLastDayAPlaceOpensInTheNextWeek() {
    OpeningHours hours = new OpeningHours(Map.of(MONDAY, List.of(MORNING)));

    assertThat(hours.at(at("2026-03-02T18:00"))).isEqualTo(closedUntil("2026-03-09T09:00"));
  }

  @Test
  void aPlaceMayBeOpenPastMidnight() {
    OpeningHours hours = new OpeningHours(Map.of(FRIDAY, List.of(LATE)));

    assertThat(hours.at(at("2026-03-07T01:59"))).isEqualTo(openUntil("2026-03-07T02:00"));
    assertThat(hours.isOpenAt(at("2026-03-07T02:00"))).isFalse();
  }

  @Test
  void whoClosesAtMidnightAndOpensAtMidnightDoesNotClose() {
    OpeningHours hours =
        new OpeningHours(
            Map.of(SATURDAY, List.of(ALL_DAY), SUNDAY, List.of(time("00:00", "16:00"))));

    assertThat(hours.at(at("2026-03-07T12:00"))).isEqualTo(openUntil("2026-03-08T16:00"));
  }

  @Test
  void aPlaceMayNeverClose() {
    Map<DayOfWeek, List<OpeningTime>> week = new EnumMap<>(DayOfWeek.class);
    Arrays.stream(DayOfWeek.values()).forEach(day -> week.put(day, List.of(ALL_DAY)));

    assertThat(new OpeningHours(week).at(at("2026-03-07T12:00")))
        .isEqualTo(new OpenState.AlwaysOpen());
  }

  @Test
  void whenTheClocksGoForwardThePlaceOpensByTheClockOnTheWall() {
    OpeningHours hours = new OpeningHours(Map.of(SUNDAY, List.of(time("01:30", "04:00"))));

    // 1:30 does not exist on 29 March 2026: it opens as the clocks jump from 1:00 to 2:00
    assertThat(hours.isOpenAt(Instant.parse("2026-03-29T00:59:00Z"))).isFalse();
    assertThat(hours.isOpenAt(Instant.parse("2026-03-29T02:59:00Z"))).isTrue();
    assertThat(hours.isOpenAt(Instant.parse("2026-03-29T03:00:00Z"))).isFalse();
  }

  @Test
  void whenTheClocksGoBackTheNightIsAnHourLonger() {
    OpeningHours hours = new OpeningHours(Map.of(SATURDAY, List.of(time("22:00", "06:00"))));

    // until 6:00 on 25 October 2026, which is winter time then
    assertThat(hours.isOpenAt(Instant.parse("2026-10-25T05:59:00Z"))).isTrue();
    assertThat(hours.isOpenAt(Instant.parse("2026-10-25T06:00:00Z"))).isFalse();
  }

  @Test
  void nobodyKnowsWhenAPlaceWithoutHoursIsOpen() {
    assertThat(OpeningHours.unknown().at(at("2026-03-02T12:00")))
        .isEqualTo(new OpenState.HoursUnknown());
  }

  @Test
  void timesOfADayDoNotOverlap() {
    assertThatThrownBy(
            () -> new OpeningHours(Map.of(MONDAY, List.of(MORNING, time("12:00", "13:00")))))
        .hasMessage("hours.overlap");
    assertThatThrownBy(() -> time("09:00", "09:00")).hasMessage("hours.order");
  }

  private static OpeningTime time(String opens, String closes) {
    return OpeningTime.between(LocalTime.parse(opens), LocalTime.parse(closes));
  }

  private static Instant at(String london) {
    return LocalDateTime.parse(london).atZone(London.ZONE).toInstant();
  }

  private static OpenState openUntil(String london) {
    return new OpenState.Open(LocalDateTime.parse(london).atZone(London.ZONE));
  }

  private static OpenState closedUntil(String london) {
    return new OpenState.Closed(LocalDateTime.parse(london).atZone(London.ZONE));
  }
}
