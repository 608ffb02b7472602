package uk.nhs.portal.triage.handover;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.nhs.portal.appointments.AppointmentCancelled;
import uk.nhs.portal.audit.Act;

/// Notes in a case that its appointment was cancelled, and opens it again if the appointment was
/// what came of it: nobody else would notice that the person has nothing now.
@Component
class WhenAppointmentCancelled {

  private final CaseAppointments appointments;
  private final CaseRows rows;
  private final CaseHistory history;

  WhenAppointmentCancelled(CaseAppointments appointments, CaseRows rows, CaseHistory history) {
    this.appointments = appointments;
    this.rows = rows;
    this.history = history;
  }

  /// One statement where no case names the appointment.
  @EventListener
  void on(AppointmentCancelled cancelled) {
    for (CaseAppointments.Named named : appointments.naming(cancelled.appointment())) {
      appointments.name(named.id(), null);
      history.add(named.id(), CaseEvent.What.CANCELLED, cancelled.appointment());
      audit(named.id(), cancelled, "cancelled " + cancelled.appointment());
      if (named.closedAs() == CloseReason.APPOINTMENT_BOOKED && rows.reopen(named.id())) {
        history.add(named.id(), CaseEvent.What.REOPENED);
        audit(named.id(), cancelled, "reopened");
      }
    }
  }

  private void audit(TriageCaseId id, AppointmentCancelled cancelled, String detail) {
    history.audit(Act.UPDATE, id, cancelled.patient(), cancelled.practice(), detail);
  }
}
