package uk.nhs.portal.appointments;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.nhs.portal.identity.registrations.PatientRegistered;
import uk.nhs.portal.kernel.OdsCode;

/// Reminds whoever has left a practice of the appointments that they still have there, in the
/// transaction of the registration. They stay booked: nobody knows whether somebody still wants
/// them but the patient.
@Component
class WhenPatientRegistered {

  private final AppointmentLists lists;
  private final Notices notices;
  private final Clock clock;

  WhenPatientRegistered(AppointmentLists lists, Notices notices, Clock clock) {
    this.lists = lists;
    this.notices = notices;
    this.clock = clock;
  }

  /// One statement where the patient has left no practice or has no appointment there.
  @EventListener
  void on(PatientRegistered registered) {
    OdsCode former = registered.formerPractice();
    if (former == null) {
      return;
    }
    List<AppointmentSummary> there =
        lists.upcoming(registered.patient(), clock.instant()).stream()
            .filter(each -> each.practice().equals(former))
            .toList();
    if (!there.isEmpty()) {
      notices.stillBookedAt(former, there, registered.patient(), registered.practice());
    }
  }
}
