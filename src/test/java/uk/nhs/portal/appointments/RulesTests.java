package uk.nhs.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.appointments.WantedSlot.OfferRules;
import uk.nhs.portal.appointments.schedule.BookableBy;
import uk.nhs.portal.appointments.schedule.BookingRules;

class RulesTests {

  private static final OfferRules TWO_WEEKS_AND_AN_HOUR =
      new OfferRules(true, true, BookableBy.PATIENT, 14, 60);

  @Test
  void aTimeOpensWithTheDayInLondonNotInUtc() {
    Instant slot = Instant.parse("2026-07-15T08:00:00Z");
    assertThat(TWO_WEEKS_AND_AN_HOUR.against(slot, Instant.parse("2026-06-30T22:59:59Z")))
        .isEqualTo(
            new WhyNot.NotYetOpen(
                new NextOpening(LocalDate.of(2026, 7, 15), LocalDate.of(2026, 7, 1))));
    assertThat(TWO_WEEKS_AND_AN_HOUR.against(slot, Instant.parse("2026-06-30T23:00:00Z"))).isNull();
  }

  @Test
  void theNoticeIsKeptToTheSecondAcrossAClockChange() {
    Instant slot =
        Instant.parse("2026-03-29T01:30:00Z"); // 2:30am, an hour and a half after midnight
    assertThat(TWO_WEEKS_AND_AN_HOUR.against(slot, Instant.parse("2026-03-29T00:30:00Z"))).isNull();
    assertThat(TWO_WEEKS_AND_AN_HOUR.against(slot, Instant.parse("2026-03-29T00:30:01Z")))
        .isEqualTo(new WhyNot.TooLate(Instant.parse("2026-03-29T00:30:00Z")));
  }

  @Test
  void whatPatientsMayNotBookIsSaidFirst() {
    Instant slot = Instant.parse("2026-07-15T08:00:00Z");
    assertThat(new OfferRules(true, true, BookableBy.STAFF_ONLY, 14, 60).against(slot, slot))
        .isEqualTo(new WhyNot.StaffOnly());
    assertThat(new OfferRules(true, false, BookableBy.PATIENT, 14, 60).against(slot, slot))
        .isEqualTo(new WhyNot.NotOffered());
  }

  @Test
  void theCutOffOfThePracticeIsTheLastMomentToChange() {
    BookingRules rules = new BookingRules(90, " ", 0);
    assertThat(rules.lastChange(Instant.parse("2026-03-04T10:00:00Z")))
        .isEqualTo(Instant.parse("2026-03-04T08:30:00Z"));
    assertThat(rules.advice()).isNull();
  }

  @Test
  void everyStatusSaysWhatMayFollow() {
    assertThat(AppointmentStatus.ARRIVED.next()).containsExactly(AppointmentStatus.SEEN);
    assertThat(AppointmentStatus.CANCELLED.next()).isEmpty();
    assertThat(AppointmentStatus.BOOKED.next()).doesNotContain(AppointmentStatus.HELD);
  }

  @Test
  void aReferenceCanBeReadOutOnThePhone() {
    for (int each = 0; each < 1000; each++) {
      assertThat(Reference.next())
          .matches("[BCDFGHJKLMNPQRTVWXYZ2346789]{3}(-[BCDFGHJKLMNPQRTVWXYZ2346789]{3}){2}");
    }
  }
}
