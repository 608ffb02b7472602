package uk.nhs.portal.appointments;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.WhoIsSignedIn;

/// Shows a patient their appointments; each look leaves a row in the audit trail.
@Service
@Transactional
public class MyAppointments {

  private final WhoIsSignedIn who;
  private final AppointmentLists lists;
  private final ChangeRules rules;
  private final Chronicle chronicle;
  private final Clock clock;

  MyAppointments(
      WhoIsSignedIn who,
      AppointmentLists lists,
      ChangeRules rules,
      Chronicle chronicle,
      Clock clock) {
    this.who = who;
    this.lists = lists;
    this.rules = rules;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /// Those that are booked and not over, the next one first; one statement beside the audit row.
  public List<AppointmentSummary> upcoming(PatientId patient) {
    who.requireIs(patient);
    chronicle.read(patient, null, "upcoming");
    return lists.upcoming(patient, clock.instant());
  }

  /// Those that are over or cancelled, the latest first, at most a hundred; one statement beside
  /// the audit row.
  public List<AppointmentSummary> past(PatientId patient) {
    who.requireIs(patient);
    chronicle.read(patient, null, "past");
    return lists.past(patient, clock.instant());
  }

  /// One of them, whatever has become of it.
  ///
  /// @throws NotFound if it is not the patient's, or not booked yet
  public AppointmentSummary one(PatientId patient, AppointmentId id) {
    who.requireIs(patient);
    AppointmentSummary found = rules.mine(patient, id);
    chronicle.read(found, "own");
    return found;
  }

  /// What happened to it, oldest first.
  ///
  /// @throws NotFound if it is not the patient's, or not booked yet
  public List<AppointmentChange> history(PatientId patient, AppointmentId id) {
    who.requireIs(patient);
    AppointmentSummary found = rules.mine(patient, id);
    chronicle.read(found, "history");
    return chronicle.of(id);
  }
}
