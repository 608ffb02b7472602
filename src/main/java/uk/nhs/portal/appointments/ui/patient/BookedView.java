package uk.nhs.portal.appointments.ui.patient;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import uk.nhs.portal.appointments.AppointmentChange;
import uk.nhs.portal.appointments.FindPractice;
import uk.nhs.portal.appointments.MyAppointments;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.Words;

/// The patient has got the appointment.
@Route("appointments/:appointment/booked")
@RolesAllowed("PATIENT")
class BookedView extends ConfirmedPage {

  private static final Words WORDS = Words.of(BookedView.class);

  BookedView(MyAppointments appointments, FindPractice practices, WhoIsSignedIn who, Clock clock) {
    super(appointments, practices, who, clock);
  }

  @Override
  String done() {
    return WORDS.get("patient.booked.title");
  }

  @Override
  boolean holds(List<AppointmentChange> history) {
    return !hasMoved(history);
  }
}
