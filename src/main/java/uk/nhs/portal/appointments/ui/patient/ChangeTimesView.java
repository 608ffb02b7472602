package uk.nhs.portal.appointments.ui.patient;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.AppointmentLinks;
import uk.nhs.portal.appointments.AppointmentSummary;
import uk.nhs.portal.appointments.FindFreeTimes;
import uk.nhs.portal.appointments.FindPractice;
import uk.nhs.portal.appointments.FindTimesNear;
import uk.nhs.portal.appointments.HeldAppointment;
import uk.nhs.portal.appointments.Hold;
import uk.nhs.portal.appointments.HoldSlot;
import uk.nhs.portal.appointments.MyAppointments;
import uk.nhs.portal.appointments.SlotSummary;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.WhoIsSignedIn;

/// Another time for an appointment, of the same type and in the same way. Once it is too late, its
/// address leads to the appointment, which says so.
@Route("appointments/:appointment/change")
@RolesAllowed("PATIENT")
class ChangeTimesView extends ChoosingPage implements BeforeEnterObserver {

  private final transient MyAppointments appointments;
  private final transient FindFreeTimes times;
  private final transient FindTimesNear near;
  private final transient HoldSlot holds;
  private final transient FindPractice practices;
  private final transient WhoIsSignedIn who;
  private final transient Clock clock;
  private @Nullable AppointmentId changing;

  ChangeTimesView(
      MyAppointments appointments,
      FindFreeTimes times,
      FindTimesNear near,
      HoldSlot holds,
      FindPractice practices,
      WhoIsSignedIn who,
      Clock clock) {
    this.appointments = appointments;
    this.times = times;
    this.near = near;
    this.holds = holds;
    this.practices = practices;
    this.who = who;
    this.clock = clock;
  }

  static TimesAsked times(AppointmentId changing) {
    return TimesAsked.first(Steps.change(changing), Map.of());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    PatientId patient = who.requirePatient();
    AppointmentSummary appointment = appointments.one(patient, Address.appointment(event));
    changing = appointment.id();
    if (!appointment.canChange(clock.instant())) {
      Address.forward(event, AppointmentLinks.one(appointment.id()));
      return;
    }
    TimesAsked asked =
        TimesAsked.in(
            Steps.change(appointment.id()), Map.of(), event.getLocation().getQueryParameters());
    show(patient, appointment, asked);
  }

  private void show(PatientId patient, AppointmentSummary appointment, TimesAsked asked) {
    SlotSummary now = appointment.slot();
    if (asked.lost() != null) {
      backLink(asked.days().href());
      showNearest(near.near(patient, asked.lost()), asked.lost(), asked);
    } else if (asked.day() != null) {
      backLink(asked.days().href());
      showTimes(
          times.times(patient, now.type(), now.way(), asked.day(), asked.clinician()),
          asked.day(),
          asked);
    } else {
      backLink(AppointmentLinks.one(appointment.id()));
      showDays(
          times.days(patient, now.type(), now.way(), asked.clinician()),
          asked,
          practices.of(appointment.practice()));
    }
  }

  @Override
  Hold hold(SlotId chosen) {
    if (changing == null) {
      throw new IllegalStateException("nothing is shown yet");
    }
    return holds.holdToMove(who.requirePatient(), chosen, changing);
  }

  @Override
  String after(HeldAppointment held) {
    return Steps.lastOf(held);
  }
}
