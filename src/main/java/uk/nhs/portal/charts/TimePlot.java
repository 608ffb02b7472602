package uk.nhs.portal.charts;

import java.time.LocalDate;
import java.util.List;
import java.util.function.DoubleFunction;
import uk.nhs.portal.charts.drawing.Key;
import uk.nhs.portal.charts.drawing.Scale;
import uk.nhs.portal.charts.drawing.Svg;
import uk.nhs.portal.charts.drawing.Svg.Anchor;
import uk.nhs.portal.charts.drawing.TextWidth;
import uk.nhs.portal.charts.drawing.Title;

/// The frame of a chart over time: what is measured, the two axes, and the vertical lines of what
/// happened. A period's figure stands in the middle of the period, so that what happened on its
/// first day stands before it.
final class TimePlot {

  private static final double AXIS = 30;

  private final Width width;
  private final Cadence cadence;
  private final Title title;
  private final DoubleFunction<String> value;
  private final TimeScale across;
  private final Scale up;
  private final MarkLabels marks;
  private final LocalDate lastPeriod;
  private final boolean middles;

  /// @param values the scale of the values, wherever it stands
  /// @param value how a tick's value is written
  /// @param first the first day of the first period
  /// @param last the first day of the last period
  /// @param rightRoom room for labels on the right
  TimePlot(
      Width width,
      String measured,
      Scale values,
      DoubleFunction<String> value,
      Cadence cadence,
      LocalDate first,
      LocalDate last,
      boolean middles,
      List<Mark> marks,
      double rightRoom) {
    this.width = width;
    this.cadence = cadence;
    this.value = value;
    this.middles = middles;
    lastPeriod = last;
    title = new Title(measured, width.textSize(), width.units());
    double left =
        10
            + values.ticks().stream()
                .mapToDouble(tick -> TextWidth.of(value.apply(tick), width.textSize()))
                .max()
                .orElse(0);
    double right = width.units() - Math.max(rightRoom, 6);
    across = new TimeScale(first, middles ? cadence.next(last) : last, left, right);
    this.marks = new MarkLabels(marks, across, width);
    double top = title.height() + this.marks.height() + 12;
    up = values.between(top + (width.wide() ? 300 : 220), top);
  }

  Scale up() {
    return up;
  }

  double left() {
    return across.start();
  }

  double right() {
    return across.end();
  }

  /// Below the axis, where the key may begin.
  double bottom() {
    return up.start() + AXIS;
  }

  /// Where the figure of a period stands.
  double x(LocalDate period) {
    return middles ? (startOf(period) + endOf(period)) / 2 : across.at(period);
  }

  double startOf(LocalDate period) {
    return across.at(period);
  }

  double endOf(LocalDate period) {
    return across.at(cadence.next(period));
  }

  void explainMarks(Key key) {
    marks.explain(key);
  }

  /// Axes and marks, below everything else.
  void draw(Svg svg) {
    title.draw(svg);
    for (double tick : up.ticks()) {
      double y = up.at(tick);
      svg.line("grid", left(), y, right(), y);
      svg.text("text", left() - 6, y + width.textSize() * 0.35, Anchor.END, value.apply(tick));
    }
    svg.line("axis", left(), up.start(), right(), up.start());
    marks.draw(svg, title.height() + 4, up.start());
    drawPeriods(svg);
  }

  private void drawPeriods(Svg svg) {
    double free = Double.NEGATIVE_INFINITY;
    double room = right() - left();
    for (LocalDate day :
        TimeTicks.of(cadence, across.first(), lastPeriod, room, width.textSize())) {
      String text = cadence.tick(day);
      double half = TextWidth.of(text, width.textSize()) / 2;
      double middle = Math.clamp(x(day), half, Math.max(half, width.units() - half));
      if (middle - half > free) {
        svg.line("axis", x(day), up.start(), x(day), up.start() + 5);
        svg.text("text", middle, up.start() + 22, Anchor.MIDDLE, text);
        free = middle + half + 6;
      }
    }
  }
}
