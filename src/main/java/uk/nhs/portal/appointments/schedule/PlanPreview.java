package uk.nhs.portal.appointments.schedule;

import java.time.LocalDate;
import java.util.List;

/// What a plan would make, before anything is made.
///
/// @param bankHolidays days of the pattern that are left out because they are bank holidays
/// @param clockChanges days of the pattern on which the clocks change
public record PlanPreview(
    List<PlannedSession> sessions,
    List<PlanConflict> conflicts,
    List<LocalDate> bankHolidays,
    List<LocalDate> clockChanges) {

  /// How many slots the sessions have together.
  public int slots() {
    return sessions.stream().mapToInt(session -> session.slots().size()).sum();
  }
}
