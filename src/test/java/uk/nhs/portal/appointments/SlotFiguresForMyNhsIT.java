package uk.nhs.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.nhs.portal.appointments.Hold.Held;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.signposts.PortalFigure;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

@DatabaseTest
class SlotFiguresForMyNhsIT {

  /// The clock of tests stands on 3 March 2026.
  private static final LocalDate IN_TWO_DAYS = LocalDate.of(2026, 3, 5);

  private static final YearMonth MARCH = YearMonth.of(2026, 3);

  @Autowired private ApplicationContext context;
  @Autowired private HoldSlot hold;
  @Autowired private BookAppointments book;
  @Autowired private SlotFiguresForMyNhs figures;
  @Autowired private MovableClock clock;

  private Surgery surgery;

  @BeforeEach
  void aMorningOfSixSlots() {
    clock.reset();
    surgery = Surgery.opens(context);
    surgery.make(surgery.plan(IN_TWO_DAYS, LocalTime.of(9, 0), LocalTime.of(10, 0)));
  }

  private List<PortalFigure> own(YearMonth month) {
    return figures.in(month).stream()
        .filter(figure -> surgery.practice.equals(figure.organisation()))
        .toList();
  }

  private void book(SlotId slot) {
    PatientId patient = surgery.patient();
    Held held = (Held) hold.hold(patient, slot);
    book.confirm(patient, held.appointment().id(), UUID.randomUUID());
  }

  @Test
  void bookedSlotsAreCountedAmongOpenOnesAndWaitsInWholeDays() {
    book(surgery.slots().get(0));
    book(surgery.slots().get(3));

    assertThat(own(MARCH))
        .containsExactlyInAnyOrder(
            new PortalFigure("portal-slots-booked", surgery.practice, 2, 6),
            new PortalFigure("portal-appointment-wait", surgery.practice, 4, 2));
  }

  @Test
  void aSlotThatIsOnlyHeldIsNotBookedAndNobodyHasWaited() {
    hold.hold(surgery.patient(), surgery.slots().get(0));

    assertThat(own(MARCH))
        .containsExactly(new PortalFigure("portal-slots-booked", surgery.practice, 0, 6));
  }

  @Test
  void aMonthWithoutSlotsHasNoFigure() {
    assertThat(own(MARCH.plusMonths(1))).isEmpty();
  }

  @Test
  void allPracticesAreCountedInTwoStatements() {
    assertThat(CountedStatements.during(() -> figures.in(MARCH))).isEqualTo(2);
  }
}
