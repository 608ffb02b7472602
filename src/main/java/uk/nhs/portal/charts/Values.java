package uk.nhs.portal.charts;

import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;
import uk.nhs.portal.charts.drawing.Scale;

/// The scale for the values of a unit.
final class Values {

  private Values() {}

  /// A scale around all values; it has no place below 0 or above 100% if no value is there.
  static Scale scale(Unit unit, DoubleStream values, Width width) {
    DoubleSummaryStatistics all = values.summaryStatistics();
    Scale scale = Scale.around(all.getMin(), all.getMax(), width.wide() ? 7 : 5);
    double lowest = all.getMin() >= 0 ? 0 : scale.from();
    boolean share = unit.after().equals("%") && all.getMax() <= 100;
    double highest = share ? 100 : scale.to();
    return scale.within(lowest, highest);
  }
}
