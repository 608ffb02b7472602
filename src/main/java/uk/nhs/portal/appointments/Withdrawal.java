package uk.nhs.portal.appointments;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Takes an appointment away from a patient and tells them, as a part of somebody's transaction.
@Component
class Withdrawal {

  private final Appointments appointments;
  private final Chronicle chronicle;
  private final Notices notices;
  private final ApplicationEventPublisher events;

  Withdrawal(
      Appointments appointments,
      Chronicle chronicle,
      Notices notices,
      ApplicationEventPublisher events) {
    this.appointments = appointments;
    this.chronicle = chronicle;
    this.notices = notices;
    this.events = events;
  }

  /// The appointment as it is then.
  AppointmentSummary cancel(AppointmentSummary booked, CancelReason reason) {
    if (!appointments.cancel(booked)) {
      throw new Attempts.LostRace();
    }
    AppointmentSummary cancelled = booked.cancelled();
    chronicle.cancelled(cancelled, reason);
    if (reason.isPatients() || reason == CancelReason.PATIENT_ASKED) {
      notices.cancelledForPatient(cancelled);
    } else {
      notices.cancelledByPractice(cancelled);
    }
    events.publishEvent(
        new AppointmentCancelled(
            cancelled.id(),
            cancelled.patient(),
            cancelled.practice(),
            cancelled.slot().startsAt()));
    return cancelled;
  }
}
