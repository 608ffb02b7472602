package uk.nhs.portal.appointments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.nhs.portal.appointments.Appointments.Making;
import uk.nhs.portal.appointments.Appointments.Standing;
import uk.nhs.portal.appointments.Hold.Held;
import uk.nhs.portal.appointments.WantedSlot.Occupant;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.identity.FindPatients;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.PhoneNumber;

/// Keeps a slot for a patient for five minutes, and keeps what they answer meanwhile.
///
/// A patient holds one slot at a time: choosing another one gives the first one up, and takes the
/// answers along. When the time is over the slot stays the patient's until somebody else takes it.
/// Whose hold it is, is checked here: that of somebody else is [NotFound].
@Service
public class HoldSlot {

  /// How long a slot is kept.
  public static final Duration KEPT = Duration.ofMinutes(5);

  private static final Duration ANSWERS_KEPT = Duration.ofHours(1);

  private final WhoIsSignedIn who;
  private final Attempts attempts;
  private final Appointments appointments;
  private final Slots slots;
  private final FindPatients patients;
  private final ChangeRules changeRules;
  private final Chronicle chronicle;
  private final Clock clock;

  HoldSlot(
      WhoIsSignedIn who,
      Attempts attempts,
      Appointments appointments,
      Slots slots,
      FindPatients patients,
      ChangeRules changeRules,
      Chronicle chronicle,
      Clock clock) {
    this.who = who;
    this.attempts = attempts;
    this.appointments = appointments;
    this.slots = slots;
    this.patients = patients;
    this.changeRules = changeRules;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /// Holds a slot for a new appointment; choosing the same slot again changes nothing.
  ///
  /// @throws NotFound if the patient's practice has no such slot
  public Hold hold(PatientId patient, SlotId slot) {
    who.requireIs(patient);
    return attempts.at(() -> held(patient, slot, null));
  }

  /// Holds a slot to which an appointment of the patient shall move.
  ///
  /// @throws NotFound if the patient's practice has no such slot, or the patient no such
  ///   appointment
  public Hold holdToMove(PatientId patient, SlotId slot, AppointmentId appointment) {
    who.requireIs(patient);
    return attempts.at(() -> held(patient, slot, appointment));
  }

  /// The hold as it stands now, whatever has become of it.
  ///
  /// @throws NotFound if it is not the patient's
  public HeldAppointment find(PatientId patient, AppointmentId hold) {
    who.requireIs(patient);
    return attempts.at(() -> {
      StoredAppointment found = mine(patient, hold);
      chronicle.read(found.summary(), "hold");
      return found.held(clock.instant());
    });
  }

  /// Free times near a hold that the patient has lost.
  ///
  /// @throws NotFound if it is not the patient's
  public List<SlotSummary> nearest(PatientId patient, AppointmentId hold) {
    who.requireIs(patient);
    AppointmentSummary lost = mine(patient, hold).summary();
    return slots.nearest(lost.practice(), lost.slot(), clock.instant());
  }

  /// Keeps why the patient comes, and which number to ring; what is null is left as it was.
  ///
  /// @param reason at most 150 characters
  /// @throws NotFound if it is not the patient's, or no longer a hold
  /// @throws InvalidValue `reason.length`
  public HeldAppointment answer(
      PatientId patient, AppointmentId hold, @Nullable String reason, @Nullable PhoneNumber phone) {
    who.requireIs(patient);
    String words = Answers.reason(reason);
    return attempts.at(() -> {
      AppointmentSummary before = mine(patient, hold).summary();
      if (before.status() != AppointmentStatus.HELD
          && before.status() != AppointmentStatus.RELEASED) {
        throw new NotFound();
      }
      appointments.answer(
          hold, reason == null ? before.reason() : words, phone == null ? before.phone() : phone);
      chronicle.held(Act.UPDATE, hold, patient, before.practice(), "ANSWERED");
      return mine(patient, hold).held(clock.instant());
    });
  }

  /// Gives a hold up; again changes nothing.
  ///
  /// @throws NotFound if it is not the patient's
  public void release(PatientId patient, AppointmentId hold) {
    who.requireIs(patient);
    attempts.at(() -> {
      AppointmentSummary held = mine(patient, hold).summary();
      if (appointments.release(hold, null)) {
        chronicle.held(Act.UPDATE, hold, patient, held.practice(), "RELEASED");
      }
      return held;
    });
  }

  private StoredAppointment mine(PatientId patient, AppointmentId hold) {
    return appointments
        .byId(hold)
        .filter(found -> found.summary().patient().equals(patient))
        .orElseThrow(NotFound::new);
  }

  private Hold held(PatientId patientId, SlotId slotId, @Nullable AppointmentId moves) {
    Instant now = clock.instant();
    PatientSummary patient = patients.withoutShowing(patientId).orElseThrow(NotFound::new);
    WantedSlot wanted =
        slots
            .wanted(slotId)
            .filter(found -> found.practice().equals(patient.practice()))
            .orElseThrow(NotFound::new);
    TooLateOnline tooLate = moves == null ? null : changeRules.tooLate(patientId, moves, now);
    if (tooLate != null) {
      return tooLate;
    }
    WhyNot whyNot = wanted.rules().against(wanted.slot().startsAt(), now);
    if (whyNot != null) {
      return new Refused(whyNot);
    }
    Occupant occupant = wanted.occupant();
    if (occupant != null && occupant.patient().equals(patientId)) {
      return heldAlready(occupant, moves, now);
    }
    if (!wanted.open() || (occupant != null && !occupant.hasLapsed(now))) {
      return new SlotTaken(slots.nearest(wanted.practice(), wanted.slot(), now));
    }
    Standing standing =
        appointments.standing(patientId, wanted.slot(), moves, now.minus(ANSWERS_KEPT));
    if (standing.clash() != null) {
      return new AlreadyBookedThen(standing.clash());
    }
    if (occupant != null && !appointments.releaseLapsed(occupant.appointment(), now)) {
      throw new Attempts.LostRace();
    }
    return newHold(patient, wanted, standing.lastHold(), moves, now);
  }

  private Hold heldAlready(Occupant mine, @Nullable AppointmentId moves, Instant now) {
    if (mine.status() == AppointmentStatus.HELD
        && !appointments.keepHolding(mine.appointment(), mine.until(now, KEPT), moves)) {
      throw new Attempts.LostRace();
    }
    StoredAppointment found = appointments.byId(mine.appointment()).orElseThrow(NotFound::new);
    return found.status().takesTime()
        ? new AlreadyBookedThen(found.summary())
        : new Held(found.held(now));
  }

  private Hold newHold(
      PatientSummary patient,
      WantedSlot wanted,
      @Nullable StoredAppointment last,
      @Nullable AppointmentId moves,
      Instant now) {
    if (last != null && last.status() == AppointmentStatus.HELD) {
      appointments.release(last.summary().id(), null);
    }
    AppointmentSummary answers = last == null ? null : last.answersFor(moves);
    PhoneNumber phone = answers == null ? null : answers.phone();
    if (phone == null && wanted.slot().way() == Way.TELEPHONE) {
      phone = patient.phone();
    }
    Making making =
        new Making(
            AppointmentId.next(),
            wanted.slot(),
            patient.id(),
            wanted.practice(),
            answers == null ? null : answers.reason(),
            phone,
            now,
            chronicle.actor());
    StoredAppointment held =
        appointments.hold(making, wanted.practiceRules(), now.plus(KEPT), moves);
    chronicle.held(Act.CREATE, making.id(), patient.id(), wanted.practice(), "HELD");
    return new Held(held.held(now));
  }
}
