package uk.nhs.portal.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import uk.nhs.portal.appointments.Change.Changed;
import uk.nhs.portal.appointments.WantedSlot.Occupant;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PhoneNumber;

/// Moves an appointment to another time, in one transaction: the patient has the old time until the
/// moment in which they have the new one.
///
/// The appointment stays the same, with its reference, its address and its entry in the calendar.
@Service
public class ChangeAppointment {

  private final WhoIsSignedIn who;
  private final Attempts attempts;
  private final Appointments appointments;
  private final Slots slots;
  private final ChangeRules rules;
  private final Chronicle chronicle;
  private final Notices notices;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ChangeAppointment(
      WhoIsSignedIn who,
      Attempts attempts,
      Appointments appointments,
      Slots slots,
      ChangeRules rules,
      Chronicle chronicle,
      Notices notices,
      ApplicationEventPublisher events,
      Clock clock) {
    this.who = who;
    this.attempts = attempts;
    this.appointments = appointments;
    this.slots = slots;
    this.rules = rules;
    this.chronicle = chronicle;
    this.notices = notices;
    this.events = events;
    this.clock = clock;
  }

  /// Moves the patient's appointment to the slot that they hold for it ([HoldSlot#holdToMove]).
  ///
  /// @param submitKey minted by the page; however often it is submitted, it moves once
  /// @throws NotFound if the patient has no such hold
  public Change confirm(PatientId patient, AppointmentId hold, UUID submitKey) {
    who.requireIs(patient);
    return attempts.at(
        () -> confirmed(patient, hold, submitKey),
        violated -> {
          StoredAppointment held = mine(patient, hold);
          return clash(violated, patient, held.slot(), held.moves());
        });
  }

  /// Moves an appointment of the practice's for the patient, to any slot that is free.
  ///
  /// Doing it again changes nothing, so it needs no key.
  ///
  /// @throws NotFound if the practice has no such appointment or slot
  public Change byStaff(OdsCode practice, AppointmentId appointment, SlotId slot) {
    who.requireActsFor(practice);
    return attempts.at(
        () -> movedByStaff(practice, appointment, slot),
        violated -> {
          PatientId patient = atPractice(practice, appointment).patient();
          return clash(violated, patient, slots.of(practice, slot).orElse(null), appointment);
        });
  }

  private Change confirmed(PatientId patient, AppointmentId hold, UUID submitKey) {
    Instant now = clock.instant();
    StoredAppointment held = mine(patient, hold);
    AppointmentId moves = held.moves();
    if (moves == null) {
      throw new NotFound();
    }
    AppointmentSummary before = rules.mine(patient, moves);
    if (held.status() == AppointmentStatus.RELEASED && held.submitKey() != null) {
      return new Changed(before); // the same submit again
    }
    TooLateOnline tooLate = rules.tooLate(before, now);
    if (tooLate != null) {
      return tooLate;
    }
    if (held.status() != AppointmentStatus.HELD || held.slotWithdrawn()) {
      var nearest = slots.nearest(before.practice(), held.slot(), now);
      return slots.isTaken(held.slot().id()) ? new SlotTaken(nearest) : new HoldGone(nearest);
    }
    PhoneNumber phone = phone(held.slot(), held.summary().phone(), before.phone());
    WhyNot whyNot = against(held.slot(), phone, held.slot().startsAt(), now);
    if (whyNot != null) {
      return new Refused(whyNot);
    }
    if (!appointments.release(hold, submitKey)) {
      throw new Attempts.LostRace();
    }
    String reason = held.summary().reason() == null ? before.reason() : held.summary().reason();
    return moved(before, held.slot(), reason, phone);
  }

  private Change movedByStaff(OdsCode practice, AppointmentId id, SlotId slotId) {
    Instant now = clock.instant();
    WantedSlot wanted =
        slots
            .wanted(slotId)
            .filter(found -> found.practice().equals(practice))
            .orElseThrow(NotFound::new);
    AppointmentSummary before = atPractice(practice, id);
    if (before.slot().id().equals(slotId) && before.status().takesTime()) {
      return new Changed(before);
    }
    if (before.status() != AppointmentStatus.BOOKED) {
      return new TooLateOnline(null);
    }
    Occupant occupant = wanted.occupant();
    boolean gone = occupant != null && !occupant.givesWayTo(before.patient(), now);
    if (gone || !wanted.open()) {
      return new SlotTaken(slots.nearest(practice, wanted.slot(), now));
    }
    PhoneNumber phone = phone(wanted.slot(), before.phone(), before.phone());
    WhyNot whyNot = against(wanted.slot(), phone, wanted.slot().endsAt(), now);
    if (whyNot != null) {
      return new Refused(whyNot);
    }
    if (occupant != null && !appointments.release(occupant.appointment(), null)) {
      throw new Attempts.LostRace();
    }
    return moved(before, wanted.slot(), before.reason(), phone);
  }

  private static @Nullable PhoneNumber phone(
      SlotSummary to, @Nullable PhoneNumber entered, @Nullable PhoneNumber before) {
    if (to.way() != Way.TELEPHONE) {
      return null;
    }
    return entered == null ? before : entered;
  }

  private static @Nullable WhyNot against(
      SlotSummary to, @Nullable PhoneNumber phone, Instant until, Instant now) {
    if (!now.isBefore(until)) {
      return new WhyNot.TooLate(until);
    }
    return to.way() == Way.TELEPHONE && phone == null ? new WhyNot.PhoneNeeded() : null;
  }

  private Change moved(
      AppointmentSummary before,
      SlotSummary to,
      @Nullable String reason,
      @Nullable PhoneNumber phone) {
    if (!appointments.move(before, to, reason, phone)) {
      throw new Attempts.LostRace();
    }
    AppointmentSummary after = before.movedTo(to, reason, phone);
    chronicle.moved(before, after);
    notices.moved(before, after);
    events.publishEvent(
        new AppointmentChanged(
            after.id(),
            after.patient(),
            after.practice(),
            before.slot().startsAt(),
            to.startsAt()));
    return new Changed(after);
  }

  private @Nullable Change clash(
      Violated violated,
      PatientId patient,
      @Nullable SlotSummary slot,
      @Nullable AppointmentId moves) {
    return slot == null || violated != Violated.ONE_PLACE_A_PATIENT
        ? null
        : appointments.clash(patient, slot, moves).map(AlreadyBookedThen::new).orElse(null);
  }

  private StoredAppointment mine(PatientId patient, AppointmentId hold) {
    return appointments
        .byId(hold)
        .filter(found -> found.summary().patient().equals(patient))
        .orElseThrow(NotFound::new);
  }

  private AppointmentSummary atPractice(OdsCode practice, AppointmentId id) {
    return appointments
        .byId(id)
        .map(StoredAppointment::summary)
        .filter(found -> found.practice().equals(practice))
        .orElseThrow(NotFound::new);
  }
}
