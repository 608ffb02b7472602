package uk.nhs.portal.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.nhs.portal.charts.drawing.TextWidth;

/// Which periods an axis names: as many as stand beside each other, and of months and quarters
/// those that begin a year, if there is only room for one in a year.
final class TimeTicks {

  private static final double APART = 16;

  private TimeTicks() {}

  /// The first days of the named periods.
  ///
  /// @param last the first day of the last period
  static List<LocalDate> of(
      Cadence cadence, LocalDate first, LocalDate last, double room, double textSize) {
    double label = TextWidth.of(cadence.tick(last), textSize) + APART;
    double periods = cadence.index(last) - cadence.index(first) + 1.0;
    int step = 1;
    for (int each : cadence.steps()) {
      step = each;
      if (periods / each * label <= room) {
        break;
      }
    }
    List<LocalDate> named = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); day = cadence.next(day)) {
      if (cadence.index(day) % step == 0) {
        named.add(day);
      }
    }
    return named.isEmpty() ? List.of(first) : named;
  }
}
