package uk.nhs.portal.appointments;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.stereotype.Service;
import uk.nhs.portal.appointments.AppointmentChange.What;
import uk.nhs.portal.appointments.Marked.Done;
import uk.nhs.portal.appointments.Marked.NotNow;
import uk.nhs.portal.appointments.Marked.TooEarly;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;

/// Notes on the day list who arrived, was seen or did not attend, and takes a slip back.
///
/// The same mark again changes nothing, so it needs no key.
@Service
public class RunTheDay {

  private final WhoIsSignedIn who;
  private final Attempts attempts;
  private final Appointments appointments;
  private final Chronicle chronicle;
  private final Clock clock;

  RunTheDay(
      WhoIsSignedIn who,
      Attempts attempts,
      Appointments appointments,
      Chronicle chronicle,
      Clock clock) {
    this.who = who;
    this.attempts = attempts;
    this.appointments = appointments;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /// The patient is here.
  ///
  /// @throws NotFound if the practice has no such appointment
  public Marked arrived(OdsCode practice, AppointmentId id) {
    who.requireActsFor(practice);
    return mark(practice, id, AppointmentStatus.ARRIVED);
  }

  /// The patient was seen, or spoken to.
  ///
  /// @throws NotFound if the practice has no such appointment
  public Marked seen(OdsCode practice, AppointmentId id) {
    who.requireActsFor(practice);
    return mark(practice, id, AppointmentStatus.SEEN);
  }

  /// The patient did not come, or did not answer.
  ///
  /// @throws NotFound if the practice has no such appointment
  public Marked didNotAttend(OdsCode practice, AppointmentId id) {
    who.requireActsFor(practice);
    return mark(practice, id, AppointmentStatus.DID_NOT_ATTEND);
  }

  /// Takes the last mark back; an appointment without a mark stays as it is.
  ///
  /// @throws NotFound if the practice has no such appointment
  public Marked undo(OdsCode practice, AppointmentId id) {
    who.requireActsFor(practice);
    return attempts.at(() -> {
      AppointmentSummary found = find(practice, id);
      if (found.status() == AppointmentStatus.BOOKED) {
        return new Done(found.status());
      }
      if (!found.status().takesTime()) {
        return new NotNow(found.status());
      }
      return become(found, beforeLastMark(id), What.UNDONE);
    });
  }

  private Marked mark(OdsCode practice, AppointmentId id, AppointmentStatus to) {
    return attempts.at(() -> {
      AppointmentSummary found = find(practice, id);
      if (found.status() == to) {
        return new Done(to);
      }
      if (!found.status().next().contains(to)) {
        return new NotNow(found.status());
      }
      if (to == AppointmentStatus.DID_NOT_ATTEND
          && clock.instant().isBefore(found.slot().startsAt())) {
        return new TooEarly(found.slot().startsAt());
      }
      return become(found, to, What.valueOf(to.name()));
    });
  }

  private Marked become(AppointmentSummary found, AppointmentStatus to, What what) {
    if (!appointments.mark(found.id(), found.status(), to)) {
      throw new Attempts.LostRace();
    }
    chronicle.marked(found, what);
    return new Done(to);
  }

  private AppointmentStatus beforeLastMark(AppointmentId id) {
    Deque<AppointmentStatus> marks = new ArrayDeque<>();
    for (AppointmentChange change : chronicle.of(id)) {
      switch (change.what()) {
        case ARRIVED, SEEN, DID_NOT_ATTEND ->
            marks.push(AppointmentStatus.valueOf(change.what().name()));
        case UNDONE -> marks.poll();
        case BOOKED, MOVED, CANCELLED -> {}
      }
    }
    marks.poll();
    return marks.isEmpty() ? AppointmentStatus.BOOKED : marks.element();
  }

  private AppointmentSummary find(OdsCode practice, AppointmentId id) {
    return appointments
        .byId(id)
        .map(StoredAppointment::summary)
        .filter(found -> found.practice().equals(practice))
        .filter(found -> found.status() != AppointmentStatus.HELD)
        .filter(found -> found.status() != AppointmentStatus.RELEASED)
        .orElseThrow(NotFound::new);
  }
}
