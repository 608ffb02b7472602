package uk.nhs.portal.charts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.charts.drawing.Svg;

/// A line through the figures of periods: broken where a period has none and where a new group
/// begins, dashed to figures that are not final.
final class Joined {

  /// A figure on the way.
  ///
  /// @param y where it stands, if it is shown
  record Stop(LocalDate period, @Nullable Double y, boolean provisional, int group) {}

  private final Cadence cadence;
  private final TimePlot plot;

  Joined(Cadence cadence, TimePlot plot) {
    this.cadence = cadence;
    this.plot = plot;
  }

  void draw(Svg svg, String look, List<Stop> stops) {
    StringBuilder firm = new StringBuilder();
    StringBuilder loose = new StringBuilder();
    boolean firmJoined = false;
    for (int i = 1; i < stops.size(); i++) {
      Stop before = stops.get(i - 1);
      Stop stop = stops.get(i);
      boolean joined = joined(before, stop);
      boolean dashed = before.provisional() || stop.provisional();
      if (joined && dashed) {
        loose.append("M").append(at(before)).append("L").append(at(stop));
      } else if (joined) {
        firm.append(firmJoined ? "" : "M" + at(before)).append("L").append(at(stop));
      }
      firmJoined = joined && !dashed;
    }
    if (!firm.isEmpty()) {
      svg.path(look, firm.toString());
    }
    if (!loose.isEmpty()) {
      svg.path(look + " line--provisional", loose.toString());
    }
  }

  boolean joined(Stop before, Stop stop) {
    return before.y() != null
        && stop.y() != null
        && before.group() == stop.group()
        && !cadence.gapBetween(before.period(), stop.period());
  }

  private String at(Stop stop) {
    return Svg.at(plot.x(stop.period()), stop.y() == null ? 0 : stop.y());
  }
}
