package uk.nhs.portal.registration.settings;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a practice has arranged.
///
/// @param accepts whether it says that it takes new patients; it still decides on each application
/// @param closedUntil the day until which the commissioner has closed its list; null if it is open
/// @param outsideArea whether it takes people from outside its area
/// @param temporary whether it takes people for up to three months
/// @param students whether it looks for students
/// @param weeklyCapacity how many people a week it can take on, 1 or more; null if it has not said
/// @param asks what it asks beyond the national questions
/// @param autoAccept which applications are approved without anybody's doing
public record PracticeSettings(
    boolean accepts,
    @Nullable LocalDate closedUntil,
    boolean outsideArea,
    boolean temporary,
    boolean students,
    @Nullable Integer weeklyCapacity,
    Set<ExtraQuestion> asks,
    AutoAccept autoAccept) {

  /// Of a practice that has changed nothing.
  public static final PracticeSettings USUAL =
      new PracticeSettings(true, null, false, true, true, null, Set.of(), AutoAccept.OFF);

  public PracticeSettings {
    asks = Set.copyOf(asks);
  }

  /// Whether the commissioner has closed its list on that day.
  public boolean isClosedOn(LocalDate day) {
    return closedUntil != null && !day.isAfter(closedUntil);
  }
}
