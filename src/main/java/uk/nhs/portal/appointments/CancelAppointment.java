package uk.nhs.portal.appointments;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import uk.nhs.portal.appointments.Cancellation.Cancelled;
import uk.nhs.portal.appointments.Cancellation.NotCancellable;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;

/// Cancels an appointment: a patient up to the cut-off that the practice sets, staff at any time
/// before the patient has arrived.
///
/// Cancelling again changes nothing and has the same answer, so it needs no key.
@Service
public class CancelAppointment {

  private final WhoIsSignedIn who;
  private final Attempts attempts;
  private final Appointments appointments;
  private final ChangeRules rules;
  private final Withdrawal withdrawal;
  private final Clock clock;

  CancelAppointment(
      WhoIsSignedIn who,
      Attempts attempts,
      Appointments appointments,
      ChangeRules rules,
      Withdrawal withdrawal,
      Clock clock) {
    this.who = who;
    this.attempts = attempts;
    this.appointments = appointments;
    this.rules = rules;
    this.withdrawal = withdrawal;
    this.clock = clock;
  }

  /// Cancels the patient's appointment.
  ///
  /// @throws NotFound if it is not the patient's
  public Cancellation byPatient(PatientId patient, AppointmentId id, CancelReason reason) {
    who.requireIs(patient);
    return attempts.at(() -> {
      Instant now = clock.instant();
      AppointmentSummary found = rules.mine(patient, id);
      if (found.status() == AppointmentStatus.BOOKED) {
        TooLateOnline tooLate = rules.tooLate(found, now);
        return tooLate == null ? cancelled(found, reason) : tooLate;
      }
      return asItIs(found);
    });
  }

  /// Cancels an appointment of the practice's.
  ///
  /// @throws NotFound if the practice has no such appointment
  public Cancellation byStaff(OdsCode practice, AppointmentId id, CancelReason reason) {
    who.requireActsFor(practice);
    return attempts.at(() -> {
      AppointmentSummary found =
          appointments
              .byId(id)
              .map(StoredAppointment::summary)
              .filter(each -> each.practice().equals(practice))
              .filter(each -> each.status() != AppointmentStatus.HELD)
              .filter(each -> each.status() != AppointmentStatus.RELEASED)
              .orElseThrow(NotFound::new);
      return found.status() == AppointmentStatus.BOOKED ? cancelled(found, reason) : asItIs(found);
    });
  }

  private Cancellation cancelled(AppointmentSummary found, CancelReason reason) {
    return new Cancelled(withdrawal.cancel(found, reason));
  }

  private static Cancellation asItIs(AppointmentSummary found) {
    return found.status() == AppointmentStatus.CANCELLED
        ? new Cancelled(found)
        : new NotCancellable(found);
  }
}
