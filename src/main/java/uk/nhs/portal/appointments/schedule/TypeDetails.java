package uk.nhs.portal.appointments.schedule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import uk.nhs.portal.kernel.InvalidValue;

/// What a practice says of a type of appointment.
///
/// @param name as patients read it, `GP appointment`; at most 60 characters
/// @param category the national category, without which no type can be made
/// @param minutes the length: 5 to 240, a multiple of five
/// @param ways in which ways it is offered; at least one
/// @param daysAhead how many days before its day a patient can book, 0 to 365
/// @param noticeMinutes until how many minutes before its start a patient can book, 0 to 43,200
/// @param active whether it is still offered
public record TypeDetails(
    String name,
    GpadCategory category,
    int minutes,
    Set<Way> ways,
    BookableBy bookableBy,
    int daysAhead,
    int noticeMinutes,
    boolean active) {

  /// @throws InvalidValue `type-name`, `type-minutes`, `type-ways`, `type-days-ahead` or
  ///   `type-notice` + `.empty`, `.length`, `.range` or `.five-minutes`
  public TypeDetails {
    name = Checked.text("type-name", name, 60);
    Checked.range("type-minutes", minutes, 5, 240);
    Checked.fiveMinutes("type-minutes", minutes);
    Checked.range("type-days-ahead", daysAhead, 0, 365);
    Checked.range("type-notice", noticeMinutes, 0, 43_200);
    if (ways.isEmpty()) {
      throw new InvalidValue("type-ways.empty");
    }
    ways = Collections.unmodifiableSet(EnumSet.copyOf(ways));
  }
}
