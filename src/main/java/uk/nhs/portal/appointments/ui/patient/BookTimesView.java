package uk.nhs.portal.appointments.ui.patient;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.FindFreeTimes;
import uk.nhs.portal.appointments.FindPractice;
import uk.nhs.portal.appointments.FindTimesNear;
import uk.nhs.portal.appointments.HeldAppointment;
import uk.nhs.portal.appointments.Hold;
import uk.nhs.portal.appointments.HoldSlot;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.WhoIsSignedIn;

/// A time for a new appointment; choosing it keeps it for the patient.
@Route("appointments/book/times")
@RolesAllowed("PATIENT")
class BookTimesView extends ChoosingPage implements BeforeEnterObserver {

  private final transient FindFreeTimes times;
  private final transient FindTimesNear near;
  private final transient HoldSlot holds;
  private final transient FindPractice practices;
  private final transient WhoIsSignedIn who;
  private @Nullable WantedType wanted;

  BookTimesView(
      FindFreeTimes times,
      FindTimesNear near,
      HoldSlot holds,
      FindPractice practices,
      WhoIsSignedIn who) {
    this.times = times;
    this.near = near;
    this.holds = holds;
    this.practices = practices;
    this.who = who;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    QueryParameters query = event.getLocation().getQueryParameters();
    wanted = WantedType.in(query);
    TimesAsked asked = wanted.times(query);
    if (asked.lost() != null) {
      backLink(asked.days().href());
      showNearest(near.near(who.requirePatient(), asked.lost()), asked.lost(), asked);
    } else if (asked.day() != null) {
      backLink(asked.days().href());
      showTimes(
          times.times(
              who.requirePatient(), wanted.type(), wanted.way(), asked.day(), asked.clinician()),
          asked.day(),
          asked);
    } else {
      backLink(wanted.start());
      PatientId patient = who.requirePatient();
      showDays(
          times.days(patient, wanted.type(), wanted.way(), asked.clinician()),
          asked,
          practices.of(patient));
    }
  }

  @Override
  Hold hold(SlotId chosen) {
    return holds.hold(who.requirePatient(), chosen);
  }

  @Override
  String after(HeldAppointment held) {
    return wanted == null ? Steps.reason(held.id()) : wanted.after(held);
  }
}
