package uk.nhs.portal.appointments;

import java.time.LocalDate;
import java.util.List;

/// What is missing in a practice's schedule.
///
/// @param emptyWeeks the Mondays of the coming weeks in which no session is
/// @param unbookable types that patients may book online, and for which they find no free time
public record ScheduleGaps(List<LocalDate> emptyWeeks, List<String> unbookable) {

  public ScheduleGaps {
    emptyWeeks = List.copyOf(emptyWeeks);
    unbookable = List.copyOf(unbookable);
  }
}
