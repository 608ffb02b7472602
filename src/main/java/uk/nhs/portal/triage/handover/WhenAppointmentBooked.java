package uk.nhs.portal.triage.handover;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.nhs.portal.appointments.AppointmentBooked;
import uk.nhs.portal.audit.Act;

/// Names the appointment in the cases of its patient, and closes the one for which it was booked,
/// in the transaction of the booking.
///
/// An appointment that was not booked from a case closes none: it may be about something else.
@Component
class WhenAppointmentBooked {

  private final CaseAppointments appointments;
  private final CaseRows rows;
  private final CaseHistory history;
  private final Clock clock;

  WhenAppointmentBooked(
      CaseAppointments appointments, CaseRows rows, CaseHistory history, Clock clock) {
    this.appointments = appointments;
    this.rows = rows;
    this.history = history;
    this.clock = clock;
  }

  /// One statement where the patient has no case.
  @EventListener
  void on(AppointmentBooked booked) {
    for (TriageCaseId id : appointments.concernedBy(booked)) {
      appointments.name(id, booked.appointment());
      history.add(id, CaseEvent.What.BOOKED, booked.appointment());
      history.audit(
          Act.UPDATE, id, booked.patient(), booked.practice(), "booked " + booked.appointment());
      close(id, booked);
    }
  }

  private void close(TriageCaseId id, AppointmentBooked booked) {
    UUID basedOn = booked.basedOn();
    CloseReason as = CloseReason.APPOINTMENT_BOOKED;
    if (id.value().equals(basedOn) && rows.close(id, as, clock.instant())) {
      history.add(id, CaseEvent.What.CLOSED, null, as, "");
      history.audit(Act.UPDATE, id, booked.patient(), booked.practice(), "closed");
    }
  }
}
