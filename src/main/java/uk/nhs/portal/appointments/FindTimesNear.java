package uk.nhs.portal.appointments;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.identity.FindPatients;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;

/// Finds equals of a time that a patient wanted and cannot have.
@Service
public class FindTimesNear {

  private static final int MOST = 3;

  private final WhoIsSignedIn who;
  private final FindFreeTimes times;
  private final Slots slots;
  private final FindPatients patients;
  private final Clock clock;

  FindTimesNear(
      WhoIsSignedIn who, FindFreeTimes times, Slots slots, FindPatients patients, Clock clock) {
    this.who = who;
    this.times = times;
    this.slots = slots;
    this.patients = patients;
    this.clock = clock;
  }

  /// Up to three free times of the same type and way, the nearest first; the lost one comes first
  /// of all if it is free again.
  ///
  /// @throws NotFound if the patient's practice has no such slot
  public List<SlotSummary> near(PatientId patient, SlotId lost) {
    who.requireIs(patient);
    OdsCode practice =
        patients.withoutShowing(patient).map(PatientSummary::practice).orElseThrow(NotFound::new);
    SlotSummary slot = slots.of(practice, lost).orElseThrow(NotFound::new);
    Stream<SlotSummary> itself =
        times.times(patient, slot.type(), slot.way(), slot.day(), slot.clinician()).stream()
            .filter(free -> free.id().equals(lost));
    Stream<SlotSummary> others = slots.nearest(practice, slot, clock.instant()).stream();
    return Stream.concat(itself, others).limit(MOST).toList();
  }
}
