package uk.nhs.portal.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import uk.nhs.portal.appointments.Appointments.Making;
import uk.nhs.portal.appointments.Booking.Booked;
import uk.nhs.portal.appointments.WantedSlot.Occupant;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.identity.FindPatients;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.PhoneNumber;

/// Books: a patient confirms the slot that they hold, or staff book one for a patient.
///
/// History, audit row and notice are written in the transaction of the booking, or nothing is.
@Service
public class BookAppointments {

  private final WhoIsSignedIn who;
  private final Attempts attempts;
  private final Appointments appointments;
  private final Slots slots;
  private final FindPatients patients;
  private final Chronicle chronicle;
  private final Notices notices;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  BookAppointments(
      WhoIsSignedIn who,
      Attempts attempts,
      Appointments appointments,
      Slots slots,
      FindPatients patients,
      Chronicle chronicle,
      Notices notices,
      ApplicationEventPublisher events,
      Clock clock) {
    this.who = who;
    this.attempts = attempts;
    this.appointments = appointments;
    this.slots = slots;
    this.patients = patients;
    this.chronicle = chronicle;
    this.notices = notices;
    this.events = events;
    this.clock = clock;
  }

  /// Confirms what the patient holds, also after the five minutes as long as nobody took it.
  ///
  /// @param submitKey minted by the page; however often it is submitted, it books once
  /// @throws NotFound if the patient has no such hold, or it is one to move an appointment
  public Booking confirm(PatientId patient, AppointmentId hold, UUID submitKey) {
    who.requireIs(patient);
    return attempts.at(
        () -> confirmed(patient, hold, submitKey),
        violated ->
            violated == Violated.ONE_PLACE_A_PATIENT
                ? clash(patient, mine(patient, hold).slot(), hold)
                : null);
  }

  /// Books a slot for a patient of the practice, whatever its type allows patients to do online.
  ///
  /// @throws NotFound if the practice has no such slot or no such patient
  public Booking forPatient(BookingByStaff wish) {
    who.requireActsFor(wish.practice());
    return attempts.at(
        () -> booked(wish),
        violated -> {
          StoredAppointment first = appointments.bySubmitKey(wish.submitKey()).orElse(null);
          if (first != null) {
            return firstResult(wish, first);
          }
          return violated == Violated.ONE_PLACE_A_PATIENT
              ? clash(wish.patient(), slots.of(wish.practice(), wish.slot()).orElse(null), null)
              : null;
        });
  }

  private Booking confirmed(PatientId patientId, AppointmentId hold, UUID submitKey) {
    Instant now = clock.instant();
    StoredAppointment found = mine(patientId, hold);
    AppointmentSummary held = found.summary();
    if (found.moves() != null) {
      throw new NotFound();
    }
    if (found.status() == AppointmentStatus.RELEASED || found.slotWithdrawn()) {
      return lost(held, now);
    }
    if (found.status() != AppointmentStatus.HELD) {
      return new Booked(held);
    }
    if (!now.isBefore(held.slot().startsAt())) {
      return new Refused(new WhyNot.TooLate(held.slot().startsAt()));
    }
    if (held.slot().way() == Way.TELEPHONE && held.phone() == null) {
      return new Refused(new WhyNot.PhoneNeeded());
    }
    if (!appointments.confirm(held, submitKey, now)) {
      throw new Attempts.LostRace();
    }
    PatientSummary patient = patients.withoutShowing(patientId).orElseThrow(NotFound::new);
    return finished(held.booked(), patient, null);
  }

  /// Somebody else is there now, or nobody: then the patient gave it up.
  private Booking lost(AppointmentSummary held, Instant now) {
    boolean taken = slots.isTaken(held.slot().id());
    var nearest = slots.nearest(held.practice(), held.slot(), now);
    return taken ? new SlotTaken(nearest) : new HoldGone(nearest);
  }

  private Booking booked(BookingByStaff wish) {
    Instant now = clock.instant();
    PatientSummary patient = patients.withoutShowing(wish.patient()).orElseThrow(NotFound::new);
    WantedSlot wanted = slots.wanted(wish.slot()).orElseThrow(NotFound::new);
    if (!wanted.practice().equals(wish.practice()) || !patients.isOf(wish.practice(), patient)) {
      throw new NotFound();
    }
    Occupant occupant = wanted.occupant();
    if (occupant != null && wish.submitKey().equals(occupant.submitKey())) {
      return firstResult(wish, appointments.byId(occupant.appointment()).orElseThrow());
    }
    boolean gone = occupant != null && !occupant.givesWayTo(wish.patient(), now);
    if (gone || !wanted.open()) {
      return new SlotTaken(slots.nearest(wanted.practice(), wanted.slot(), now));
    }
    if (!now.isBefore(wanted.slot().endsAt())) {
      return new Refused(new WhyNot.TooLate(wanted.slot().endsAt()));
    }
    PhoneNumber phone = wish.phone() == null ? patient.phone() : wish.phone();
    boolean byPhone = wanted.slot().way() == Way.TELEPHONE;
    if (byPhone && phone == null) {
      return new Refused(new WhyNot.PhoneNeeded());
    }
    if (occupant != null && !appointments.release(occupant.appointment(), null)) {
      throw new Attempts.LostRace();
    }
    Making making =
        new Making(
            AppointmentId.next(),
            wanted.slot(),
            wish.patient(),
            wish.practice(),
            wish.reason(),
            byPhone ? phone : null,
            now,
            chronicle.actor());
    return finished(
        appointments.book(making, wanted.practiceRules(), wish.submitKey()),
        patient,
        wish.basedOn());
  }

  private Booking finished(
      AppointmentSummary appointment, PatientSummary patient, @Nullable UUID basedOn) {
    chronicle.booked(appointment);
    notices.booked(appointment, patient);
    events.publishEvent(
        new AppointmentBooked(
            appointment.id(),
            appointment.patient(),
            appointment.practice(),
            appointment.slot().startsAt(),
            basedOn));
    return new Booked(appointment);
  }

  private static Booking firstResult(BookingByStaff wish, StoredAppointment first) {
    if (!first.summary().practice().equals(wish.practice())) {
      throw new NotFound();
    }
    return new Booked(first.summary());
  }

  private @Nullable Booking clash(
      PatientId patient, @Nullable SlotSummary slot, @Nullable AppointmentId exceptFor) {
    return slot == null
        ? null
        : appointments.clash(patient, slot, exceptFor).map(AlreadyBookedThen::new).orElse(null);
  }

  private StoredAppointment mine(PatientId patient, AppointmentId hold) {
    return appointments
        .byId(hold)
        .filter(found -> found.summary().patient().equals(patient))
        .orElseThrow(NotFound::new);
  }
}
