package uk.nhs.portal.appointments.ui.patient;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import uk.nhs.portal.appointments.AppointmentChange;
import uk.nhs.portal.appointments.FindPractice;
import uk.nhs.portal.appointments.MyAppointments;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.Words;

/// The patient has another time for the appointment.
@Route("appointments/:appointment/changed")
@RolesAllowed("PATIENT")
class ChangedView extends ConfirmedPage {

  private static final Words WORDS = Words.of(ChangedView.class);

  ChangedView(MyAppointments appointments, FindPractice practices, WhoIsSignedIn who, Clock clock) {
    super(appointments, practices, who, clock);
  }

  @Override
  String done() {
    return WORDS.get("patient.changed.title");
  }

  @Override
  boolean holds(List<AppointmentChange> history) {
    if (!hasMoved(history)) {
      throw new NotFound("change");
    }
    return true;
  }
}
