package uk.nhs.portal.appointments;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An appointment with what only this module needs to know.
///
/// @param slotOpen whether the practice still offers its slot
record StoredAppointment(
    AppointmentSummary summary,
    @Nullable Instant heldUntil,
    @Nullable AppointmentId moves,
    @Nullable UUID submitKey,
    boolean slotOpen) {

  AppointmentStatus status() {
    return summary.status();
  }

  SlotSummary slot() {
    return summary.slot();
  }

  /// Whether it is held, and in time.
  boolean isHeldAt(Instant now) {
    return status() == AppointmentStatus.HELD && heldUntil != null && now.isBefore(heldUntil);
  }

  /// Whether the practice has withdrawn the slot from under a hold.
  boolean slotWithdrawn() {
    return status() == AppointmentStatus.HELD && !slotOpen;
  }

  /// What the patient answered on the same journey, and has not used yet; what they said for one
  /// purpose is no answer for another one.
  @Nullable AppointmentSummary answersFor(@Nullable AppointmentId itsMoves) {
    return submitKey == null && Objects.equals(moves, itsMoves) ? summary : null;
  }

  /// As the pages of the booking journey see it.
  HeldAppointment held(Instant now) {
    return new HeldAppointment(
        summary.id(),
        summary.patient(),
        summary.practice(),
        state(now),
        summary.slot(),
        heldUntil == null ? now : heldUntil,
        summary.reason(),
        summary.phone(),
        moves,
        summary.rules());
  }

  private HoldState state(Instant now) {
    return switch (status()) {
      case HELD -> {
        if (!slotOpen) {
          yield HoldState.GONE;
        }
        yield isHeldAt(now) ? HoldState.HELD : HoldState.LAPSED;
      }
      case BOOKED, ARRIVED, SEEN, DID_NOT_ATTEND, CANCELLED -> HoldState.CONFIRMED;
      case RELEASED -> submitKey == null ? HoldState.GONE : HoldState.CONFIRMED;
    };
  }
}
