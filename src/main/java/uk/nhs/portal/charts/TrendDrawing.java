package uk.nhs.portal.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import uk.nhs.portal.charts.TrendChart.Interval;
import uk.nhs.portal.charts.TrendChart.Line;
import uk.nhs.portal.charts.TrendChart.Point;
import uk.nhs.portal.charts.drawing.Key;
import uk.nhs.portal.charts.drawing.Scale;
import uk.nhs.portal.charts.drawing.Svg;
import uk.nhs.portal.charts.drawing.Svg.Anchor;
import uk.nhs.portal.kernel.Words;

/// Draws a [TrendChart].
final class TrendDrawing {

  private static final Words WORDS = Words.of(TrendDrawing.class);
  private static final int FEW_POINTS = 30;

  private final TrendChart chart;
  private final Width width;
  private final Svg svg = new Svg();

  TrendDrawing(TrendChart chart, Width width) {
    this.chart = chart;
    this.width = width;
  }

  String svg(Caption caption) {
    List<LocalDate> periods = known().map(Point::period).sorted().toList();
    if (periods.isEmpty()) {
      return Sentence.empty(width, caption);
    }
    Scale values = Values.scale(chart.unit(), all(), width);
    LineNames names = new LineNames(chart.lines().stream().map(Line::name).toList(), width);
    TimePlot plot =
        new TimePlot(
            width,
            chart.unit().named(chart.measured()),
            values,
            value -> chart.unit().tick(value, values.step()),
            chart.cadence(),
            periods.getFirst(),
            periods.getLast(),
            true,
            chart.marks(),
            names.room());
    plot.draw(svg);
    target(plot);
    interval(plot);
    for (int i = chart.lines().size() - 1; i >= 0; i--) {
      line(plot, i);
    }
    names.draw(svg, plot, ends(plot));
    return width.finish(svg, caption, key(plot, names));
  }

  private Stream<Point> known() {
    return chart.lines().stream()
        .flatMap(line -> line.points().stream())
        .filter(point -> point.value() != null);
  }

  private DoubleStream all() {
    DoubleStream.Builder all = DoubleStream.builder();
    known().forEach(point -> add(all, point, false));
    if (chart.interval() != Interval.NONE) {
      chart.lines().getFirst().points().forEach(point -> add(all, point, true));
    }
    if (chart.target() != null) {
      all.add(chart.target().value());
    }
    return all.build();
  }

  private static void add(DoubleStream.Builder all, Point point, boolean range) {
    if (!range && point.value() != null) {
      all.add(point.value());
    }
    if (range && point.lower() != null && point.upper() != null) {
      all.add(point.lower()).add(point.upper());
    }
  }

  private void target(TimePlot plot) {
    Reference target = chart.target();
    if (target != null) {
      double y = plot.up().at(target.value());
      svg.line("target", plot.left(), y, plot.right(), y);
      svg.text(
          "text text--over text--target",
          plot.left() + 4,
          y - 5,
          Anchor.START,
          target.label() + " " + chart.unit().text(target.value()));
    }
  }

  private void interval(TimePlot plot) {
    List<Point> run = new ArrayList<>();
    for (Point point : chart.lines().getFirst().points()) {
      boolean gap =
          !run.isEmpty() && chart.cadence().gapBetween(run.getLast().period(), point.period());
      if (!point.ranged() || gap) {
        ranges(plot, run);
        run.clear();
      }
      if (point.ranged()) {
        run.add(point);
      }
    }
    ranges(plot, run);
  }

  private void ranges(TimePlot plot, List<Point> run) {
    boolean band = chart.interval() == Interval.BAND && run.size() > 1;
    if (band) {
      StringBuilder path = new StringBuilder();
      run.forEach(point -> path.append(path.isEmpty() ? "M" : "L").append(at(plot, point, true)));
      run.reversed().forEach(point -> path.append("L").append(at(plot, point, false)));
      svg.path("band", path.append("Z").toString());
    } else if (chart.interval() != Interval.NONE) {
      for (Point point : run) {
        double x = plot.x(point.period());
        double top = plot.up().at(point.upper() == null ? 0 : point.upper());
        double bottom = plot.up().at(point.lower() == null ? 0 : point.lower());
        svg.path("whisker", Symbols.whisker(x, top, bottom));
      }
    }
  }

  private static String at(TimePlot plot, Point point, boolean upper) {
    Double end = upper ? point.upper() : point.lower();
    return Svg.at(plot.x(point.period()), plot.up().at(end == null ? 0 : end));
  }

  private void line(TimePlot plot, int index) {
    List<Point> points = chart.lines().get(index).points();
    List<Joined.Stop> stops = points.stream().map(point -> stop(plot, point)).toList();
    new Joined(chart.cadence(), plot).draw(svg, "line line--" + index, stops);
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      boolean last = i == points.size() - 1;
      boolean alone =
          (i == 0 || stops.get(i - 1).y() == null) && (last || stops.get(i + 1).y() == null);
      if (point.value() != null
          && (points.size() <= FEW_POINTS || last || alone || stops.get(i).provisional())) {
        svg.group("", title(index, point));
        LineNames.sign(
            svg,
            index,
            stops.get(i).provisional(),
            plot.x(point.period()),
            plot.up().at(point.value()));
        svg.endGroup();
      } else if (point.standing() == Standing.HIDDEN) {
        Symbols.hidden(svg, plot.x(point.period()), plot.up().start());
      }
    }
  }

  private String title(int index, Point point) {
    return chart.lines().get(index).name()
        + ", "
        + chart.cadence().label(point.period())
        + ": "
        + chart.unit().text(point.value() == null ? 0 : point.value());
  }

  private static Joined.Stop stop(TimePlot plot, Point point) {
    return new Joined.Stop(
        point.period(),
        point.value() == null ? null : plot.up().at(point.value()),
        point.standing() == Standing.PROVISIONAL,
        0);
  }

  /// Where each line ends.
  private List<LineNames.End> ends(TimePlot plot) {
    List<LineNames.End> ends = new ArrayList<>();
    for (int i = 0; i < chart.lines().size(); i++) {
      int index = i;
      chart.lines().get(i).points().stream()
          .filter(point -> point.value() != null)
          .max(Comparator.comparing(Point::period))
          .ifPresent(point ->
              ends.add(
                  new LineNames.End(
                      index, plot.up().at(point.value() == null ? 0 : point.value()))));
    }
    return ends;
  }

  private double key(TimePlot plot, LineNames names) {
    Key key = new Key();
    names.explain(key);
    boolean ranged = chart.lines().getFirst().points().stream().anyMatch(Point::ranged);
    if (ranged && chart.interval() == Interval.BAND) {
      key.add((pen, x, y) -> pen.rect("band", x - 11, y - 6, 22, 12), WORDS.get("interval"));
    } else if (ranged && chart.interval() == Interval.WHISKERS) {
      key.add(
          (pen, x, y) -> pen.path("whisker", Symbols.whisker(x, y - 7, y + 7)),
          WORDS.get("interval"));
    }
    for (Standing standing : List.of(Standing.PROVISIONAL, Standing.HIDDEN)) {
      if (chart.lines().stream()
          .flatMap(line -> line.points().stream())
          .anyMatch(point -> point.standing() == standing)) {
        Symbols.explain(key, standing);
      }
    }
    plot.explainMarks(key);
    return key.draw(svg, plot.bottom(), width.units(), width.textSize());
  }
}
