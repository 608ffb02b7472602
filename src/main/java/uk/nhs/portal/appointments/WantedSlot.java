package uk.nhs.portal.appointments;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.schedule.BookableBy;
import uk.nhs.portal.appointments.schedule.BookingRules;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.OdsCode;

/// A slot that somebody wants, locked until the transaction is over, with the rules of its type and
/// whoever has it.
record WantedSlot(
    SlotSummary slot,
    OdsCode practice,
    boolean open,
    OfferRules rules,
    BookingRules practiceRules,
    @Nullable Occupant occupant) {

  /// Who has the slot: a patient who is booked, or one who holds it until a time.
  record Occupant(
      AppointmentId appointment,
      PatientId patient,
      AppointmentStatus status,
      @Nullable Instant heldUntil,
      @Nullable UUID submitKey) {

    /// Whether this patient may have the slot: it is theirs already, or was held for too long.
    boolean givesWayTo(PatientId other, Instant now) {
      return status == AppointmentStatus.HELD && (patient.equals(other) || hasLapsed(now));
    }

    /// Until when it stays held: as long as it is, or anew if its time is over.
    Instant until(Instant now, Duration anew) {
      return heldUntil != null && now.isBefore(heldUntil) ? heldUntil : now.plus(anew);
    }

    boolean hasLapsed(Instant now) {
      return status == AppointmentStatus.HELD && heldUntil != null && !now.isBefore(heldUntil);
    }
  }

  /// The rules of its type.
  record OfferRules(
      boolean active, boolean wayOffered, BookableBy by, int daysAhead, int noticeMinutes) {

    /// The rule that stands against a patient's booking online, if one does.
    @Nullable WhyNot against(Instant startsAt, Instant now) {
      if (!active || !wayOffered) {
        return new WhyNot.NotOffered();
      }
      if (by == BookableBy.STAFF_ONLY) {
        return new WhyNot.StaffOnly();
      }
      Instant until = startsAt.minus(Duration.ofMinutes(noticeMinutes));
      if (!now.isBefore(startsAt) || now.isAfter(until)) {
        return new WhyNot.TooLate(until);
      }
      LocalDate day = London.at(startsAt).toLocalDate();
      LocalDate opens = day.minusDays(daysAhead);
      return opens.isAfter(London.at(now).toLocalDate())
          ? new WhyNot.NotYetOpen(new NextOpening(day, opens))
          : null;
    }
  }
}
