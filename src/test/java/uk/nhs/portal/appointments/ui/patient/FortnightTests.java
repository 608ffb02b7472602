package uk.nhs.portal.appointments.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.appointments.DaysOffered.FreeDay;

class FortnightTests {

  private static final List<FreeDay> DAYS =
      Stream.of("2026-03-04", "2026-03-17", "2026-03-18", "2026-04-05")
          .map(day -> new FreeDay(LocalDate.parse(day), 1))
          .toList();

  private static List<FreeDay> days(int from, int to) {
    return DAYS.subList(from, to);
  }

  @Test
  void theFirstPageBeginsWithTheFirstDay() {
    Fortnight first = Fortnight.of(DAYS, null);
    assertThat(first.days()).isEqualTo(days(0, 2));
    assertThat(first.previous()).isNull();
    assertThat(first.next()).isEqualTo("2026-03-18");
  }

  @Test
  void eachDayStandsOnOnePage() {
    assertThat(Fortnight.of(DAYS, LocalDate.parse("2026-03-30")).days()).isEqualTo(days(2, 3));
    Fortnight last = Fortnight.of(DAYS, LocalDate.parse("2026-04-01"));
    assertThat(last.days()).isEqualTo(days(3, 4));
    assertThat(last.previous()).isEqualTo("2026-03-18");
    assertThat(last.next()).isNull();
  }

  @Test
  void aDayBeforeAllOrAfterAllShowsTheNearestPage() {
    assertThat(Fortnight.of(DAYS, LocalDate.parse("2020-01-01")).days()).isEqualTo(days(0, 2));
    assertThat(Fortnight.of(DAYS, LocalDate.parse("2030-01-01")).days()).isEqualTo(days(3, 4));
  }
}
