package uk.nhs.portal.appointments.ui.patient;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Clock;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.HeldAppointment;
import uk.nhs.portal.appointments.HoldSlot;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.nhsuk.page.Page;

/// A page about a time that is kept for the patient. Once it was confirmed, or is lost, its address
/// leads to what has become of it.
abstract class HeldPage extends Page implements BeforeEnterObserver {

  private final transient HoldSlot holds;
  private final transient WhoIsSignedIn who;
  private final transient Clock clock;

  HeldPage(HoldSlot holds, WhoIsSignedIn who, Clock clock) {
    this.holds = holds;
    this.who = who;
    this.clock = clock;
  }

  @Override
  public final void beforeEnter(BeforeEnterEvent event) {
    clear();
    HeldAppointment held = holds.find(patient(), held(event));
    switch (held.state()) {
      case HELD, LAPSED -> enter(event, held);
      case GONE -> Address.forward(event, afterLosing(held));
      case CONFIRMED -> Address.forward(event, afterConfirming(held));
    }
  }

  private void enter(BeforeEnterEvent event, HeldAppointment held) {
    if (isFor(held, event)) {
      show(held);
    } else {
      Address.forward(event, Steps.lastOf(held));
    }
  }

  abstract AppointmentId held(BeforeEnterEvent event);

  /// Whether this step, at this address, belongs to the journey of that hold.
  abstract boolean isFor(HeldAppointment held, BeforeEnterEvent event);

  abstract void show(HeldAppointment held);

  /// Until when the time is kept.
  final void addCountdown(HeldAppointment held) {
    add(Countdown.of(held, clock.instant()));
  }

  final PatientId patient() {
    return who.requirePatient();
  }

  final HoldSlot holds() {
    return holds;
  }

  /// Where the patient finds a time like the one that they have lost.
  static String afterLosing(HeldAppointment held) {
    AppointmentId moves = held.moves();
    TimesAsked times =
        moves == null ? WantedType.insteadOf(held).times() : ChangeTimesView.times(moves);
    return times.near(held.slot().id()).href();
  }

  private static String afterConfirming(HeldAppointment held) {
    AppointmentId moves = held.moves();
    return moves == null ? Steps.booked(held.id()) : Steps.changed(moves);
  }
}
