package uk.nhs.portal.triage;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.nhs.portal.appointments.FindTimesBefore;
import uk.nhs.portal.appointments.SlotSummary;
import uk.nhs.portal.appointments.schedule.GpadCategory;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.triage.outcomes.Disposition;
import uk.nhs.portal.triage.outcomes.WordingKind;

/// Finds appointments at a patient's own practice that are soon enough for a disposition.
@Service
class FindTimely {

  /// Appointments in which somebody new to the problem looks at it.
  private static final Set<GpadCategory> SUITABLE =
      EnumSet.of(
          GpadCategory.GENERAL_CONSULTATION_ACUTE,
          GpadCategory.GENERAL_CONSULTATION_ROUTINE,
          GpadCategory.UNPLANNED_CLINICAL_ACTIVITY,
          GpadCategory.CLINICAL_TRIAGE);

  /// Who must be seen is not helped by a phone call.
  private static final Set<Way> TO_BE_SEEN = EnumSet.of(Way.IN_PERSON, Way.VIDEO);

  private static final Set<Way> TO_SPEAK = EnumSet.allOf(Way.class);

  /// How far ahead to look where there is no deadline.
  private static final int DAYS_AHEAD = 14;

  private final FindTimesBefore times;
  private final Clock clock;

  FindTimely(FindTimesBefore times, Clock clock) {
    this.times = times;
    this.clock = clock;
  }

  /// The times, or why there are none.
  ///
  /// @param deadline null if there is none
  NextStep times(PatientId patient, Disposition disposition, @Nullable Instant deadline) {
    Instant now = clock.instant();
    if (deadline != null && !deadline.isAfter(now)) {
      return not(new Why.TooLate(deadline));
    }
    Instant by = deadline == null ? now.plus(DAYS_AHEAD, ChronoUnit.DAYS) : deadline;
    List<SlotSummary> free = times.before(patient, SUITABLE, ways(disposition), by);
    return free.isEmpty() ? not(new Why.NoTimeBefore(by)) : new NextStep.BookTime(free);
  }

  private static Set<Way> ways(Disposition disposition) {
    return disposition.kind() == WordingKind.SPEAK_TO_PRIMARY_CARE ? TO_SPEAK : TO_BE_SEEN;
  }

  private static NextStep not(Why why) {
    return new NextStep.NotPossible(Step.BOOK_A_TIME, why);
  }
}
