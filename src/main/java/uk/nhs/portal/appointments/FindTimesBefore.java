package uk.nhs.portal.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.appointments.schedule.GpadCategory;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.identity.FindPatients;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;

/// Finds times at their own practice that a patient can book online and that are soon enough,
/// whatever the type of appointment.
@Service
@Transactional(readOnly = true)
public class FindTimesBefore {

  /// How many times somebody in a hurry can choose from.
  public static final int MOST = 10;

  private final WhoIsSignedIn who;
  private final FreeSlots free;
  private final FindPatients patients;
  private final Clock clock;

  FindTimesBefore(WhoIsSignedIn who, FreeSlots free, FindPatients patients, Clock clock) {
    this.who = who;
    this.free = free;
    this.patients = patients;
    this.clock = clock;
  }

  /// The first free times, at most [#MOST], by the rules of each type. Two SQL statements.
  ///
  /// @param categories which national categories of appointment will do
  /// @param ways in which ways the patient can meet the clinician
  /// @param by the last moment at which an appointment may start
  /// @throws NotFound if there is no such patient
  public List<SlotSummary> before(
      PatientId patient, Set<GpadCategory> categories, Set<Way> ways, Instant by) {
    who.requireIs(patient);
    OdsCode practice =
        patients.withoutShowing(patient).map(PatientSummary::practice).orElseThrow(NotFound::new);
    Instant now = clock.instant();
    if (categories.isEmpty() || ways.isEmpty() || !by.isAfter(now)) {
      return List.of();
    }
    return free.online(new FreeSlots.Online(practice, categories, ways, patient, by, now)).stream()
        .limit(MOST)
        .toList();
  }
}
