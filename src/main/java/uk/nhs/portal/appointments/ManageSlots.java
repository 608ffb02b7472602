package uk.nhs.portal.appointments;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import uk.nhs.portal.appointments.SlotChange.Done;
import uk.nhs.portal.appointments.SlotChange.Occupied;
import uk.nhs.portal.appointments.schedule.SessionId;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;

/// Withdraws slots and sessions, and opens slots again.
///
/// A page first shows whom it concerns ([#affected]); doing it cancels whoever is booked in that
/// moment and tells them in the same transaction. A slot that is only held is taken from its
/// holder, who is offered the nearest free times. All of it can be repeated without harm.
@Service
public class ManageSlots {

  private final WhoIsSignedIn who;
  private final Attempts attempts;
  private final Appointments appointments;
  private final AppointmentLists lists;
  private final Slots slots;
  private final Withdrawal withdrawal;

  ManageSlots(
      WhoIsSignedIn who,
      Attempts attempts,
      Appointments appointments,
      AppointmentLists lists,
      Slots slots,
      Withdrawal withdrawal) {
    this.who = who;
    this.attempts = attempts;
    this.appointments = appointments;
    this.lists = lists;
    this.slots = slots;
    this.withdrawal = withdrawal;
  }

  /// Whose appointments would be cancelled with the session.
  ///
  /// @throws NotFound if the practice has no such session
  public List<AppointmentSummary> affected(OdsCode practice, SessionId session) {
    who.requireActsFor(practice);
    requireSession(practice, session);
    return lists.bookedIn(practice, session);
  }

  /// Whose appointment would be cancelled with the slot, if anybody's.
  ///
  /// @throws NotFound if the practice has no such slot
  public Optional<AppointmentSummary> affected(OdsCode practice, SlotId slot) {
    who.requireActsFor(practice);
    return attempts.at(() -> {
      lock(practice, slot);
      return appointments.lockOn(List.of(slot)).stream()
          .map(StoredAppointment::summary)
          .filter(found -> found.status() == AppointmentStatus.BOOKED)
          .findFirst();
    });
  }

  /// Keeps a free slot from being booked.
  ///
  /// @throws NotFound if the practice has no such slot
  public SlotChange block(OdsCode practice, SlotId slot) {
    who.requireActsFor(practice);
    return attempts.at(() -> {
      lock(practice, slot);
      for (StoredAppointment live : appointments.lockOn(List.of(slot))) {
        if (live.status() != AppointmentStatus.HELD) {
          return new Occupied(live.summary());
        }
        appointments.release(live.summary().id(), null);
      }
      return become(slot, "BLOCKED");
    });
  }

  /// Lets a blocked slot be booked again.
  ///
  /// @throws NotFound if the practice has no such slot
  public SlotChange open(OdsCode practice, SlotId slot) {
    who.requireActsFor(practice);
    return attempts.at(() -> {
      lock(practice, slot);
      return become(slot, "OPEN");
    });
  }

  /// Withdraws a slot for good, and cancels the appointment on it.
  ///
  /// @throws NotFound if the practice has no such slot
  public SlotChange cancel(OdsCode practice, SlotId slot, CancelReason reason) {
    who.requireActsFor(practice);
    return attempts.at(() -> {
      lock(practice, slot);
      return withdrawn(List.of(slot), reason);
    });
  }

  /// Withdraws a session with all its slots and appointments, and frees clinician and room.
  ///
  /// Patients who have arrived, or were seen, keep their appointments.
  ///
  /// @throws NotFound if the practice has no such session
  public SlotChange cancel(OdsCode practice, SessionId session, CancelReason reason) {
    who.requireActsFor(practice);
    return attempts.at(() -> {
      requireSession(practice, session);
      SlotChange done = withdrawn(slots.lockSession(practice, session), reason);
      slots.cancelSession(session);
      return done;
    });
  }

  private SlotChange withdrawn(List<SlotId> withdrawn, CancelReason reason) {
    slots.become(withdrawn, "CANCELLED");
    List<StoredAppointment> live = appointments.lockOn(withdrawn);
    live.stream()
        .filter(found -> found.status() == AppointmentStatus.HELD)
        .forEach(held -> appointments.release(held.summary().id(), null));
    return new Done(
        live.stream()
            .filter(found -> found.status() == AppointmentStatus.BOOKED)
            .map(found -> withdrawal.cancel(found.summary(), reason))
            .toList());
  }

  private SlotChange become(SlotId slot, String status) {
    return slots.become(List.of(slot), status) == 1
        ? new Done(List.of())
        : new SlotChange.TooLate();
  }

  private void lock(OdsCode practice, SlotId slot) {
    WantedSlot found = slots.wanted(slot).orElseThrow(NotFound::new);
    if (!found.practice().equals(practice)) {
      throw new NotFound();
    }
  }

  private void requireSession(OdsCode practice, SessionId session) {
    if (!slots.hasSession(practice, session)) {
      throw new NotFound();
    }
  }
}
