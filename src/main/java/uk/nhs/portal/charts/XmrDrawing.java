package uk.nhs.portal.charts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.DoubleStream;
import uk.nhs.portal.charts.XmrChart.Limits;
import uk.nhs.portal.charts.XmrChart.Point;
import uk.nhs.portal.charts.drawing.Key;
import uk.nhs.portal.charts.drawing.Labels;
import uk.nhs.portal.charts.drawing.Scale;
import uk.nhs.portal.charts.drawing.Svg;
import uk.nhs.portal.charts.drawing.Svg.Anchor;
import uk.nhs.portal.charts.drawing.TextWidth;
import uk.nhs.portal.kernel.Words;

/// Draws an [XmrChart].
final class XmrDrawing {

  private record Beside(String look, String words, double value) {}

  private static final Words WORDS = Words.of(XmrDrawing.class);

  private final XmrChart chart;
  private final Width width;
  private final Svg svg = new Svg();

  XmrDrawing(XmrChart chart, Width width) {
    this.chart = chart;
    this.width = width;
  }

  String svg(Caption caption) {
    if (chart.points().stream().allMatch(point -> point.value() == null)) {
      return Sentence.empty(width, caption);
    }
    Scale values = Values.scale(chart.unit(), all(), width);
    List<Beside> labels = labels();
    TimePlot plot =
        new TimePlot(
            width,
            chart.unit().named(chart.measured()),
            values,
            value -> chart.unit().tick(value, values.step()),
            chart.cadence(),
            chart.points().getFirst().period(),
            chart.points().getLast().period(),
            true,
            marks(),
            width.wide() ? room(labels) : 0);
    plot.draw(svg);
    limits(plot);
    target(plot);
    new Joined(chart.cadence(), plot).draw(svg, "line", stops(plot));
    points(plot);
    if (width.wide()) {
      beside(plot, labels);
    }
    return width.finish(svg, caption, key(plot, labels));
  }

  private DoubleStream all() {
    DoubleStream.Builder all = DoubleStream.builder();
    for (Point point : chart.points()) {
      if (point.value() != null) {
        all.add(point.value());
      }
      if (point.limits() != null) {
        all.add(point.limits().lower()).add(point.limits().upper());
      }
    }
    if (chart.target() != null) {
      all.add(chart.target().value());
    }
    return all.build();
  }

  /// What happened, and where limits begin anew without anybody having said why.
  private List<Mark> marks() {
    List<Mark> marks = new ArrayList<>(chart.marks());
    for (int i = 1; i < chart.points().size(); i++) {
      Point before = chart.points().get(i - 1);
      Point point = chart.points().get(i);
      boolean said =
          chart.marks().stream()
              .anyMatch(mark ->
                  mark.kind() != Mark.Kind.EVENT
                      && mark.at().isAfter(before.period())
                      && !mark.at().isAfter(point.period()));
      if (point.group() != before.group() && !said) {
        marks.add(new Mark(point.period(), WORDS.get("mark.rebase"), Mark.Kind.REBASE));
      }
    }
    return marks;
  }

  /// Each group's average and limits, from the first day of its first period to the last of its
  /// last.
  private void limits(TimePlot plot) {
    List<Point> points = chart.points();
    int from = 0;
    for (int i = 1; i <= points.size(); i++) {
      if (i == points.size() || !sameLimits(points.get(from), points.get(i))) {
        Limits limits = points.get(from).limits();
        if (limits != null) {
          double start = plot.startOf(points.get(from).period()) + 1;
          double end = plot.endOf(points.get(i - 1).period()) - 1;
          level(plot, "mean", limits.mean(), start, end);
          level(plot, "limit", limits.lower(), start, end);
          level(plot, "limit", limits.upper(), start, end);
        }
        from = i;
      }
    }
  }

  private static boolean sameLimits(Point one, Point other) {
    return one.group() == other.group() && Objects.equals(one.limits(), other.limits());
  }

  private void level(TimePlot plot, String look, double value, double start, double end) {
    svg.line(look, start, plot.up().at(value), end, plot.up().at(value));
  }

  private void target(TimePlot plot) {
    Reference target = chart.target();
    if (target != null) {
      double y = plot.up().at(target.value());
      svg.line("target", plot.left(), y, plot.right(), y);
      if (!width.wide()) {
        svg.text("text text--over text--target", plot.right(), y - 5, Anchor.END, said(target));
      }
    }
  }

  private String said(Reference reference) {
    return reference.label() + " " + chart.unit().text(reference.value());
  }

  private List<Joined.Stop> stops(TimePlot plot) {
    return chart.points().stream()
        .map(point ->
            new Joined.Stop(
                point.period(),
                point.value() == null ? null : plot.up().at(point.value()),
                point.standing() == Standing.PROVISIONAL,
                point.group()))
        .toList();
  }

  private void points(TimePlot plot) {
    for (Point point : chart.points()) {
      double x = plot.x(point.period());
      String period = chart.cadence().label(point.period());
      if (point.value() != null) {
        String title =
            period + ": " + chart.unit().text(point.value()) + ", " + XmrChart.signal(point);
        svg.group("", title);
        boolean provisional = point.standing() == Standing.PROVISIONAL;
        Symbols.point(svg, point.type(), provisional, x, plot.up().at(point.value()), size());
        svg.endGroup();
      } else if (point.standing() == Standing.HIDDEN) {
        svg.group("", period + ": " + WORDS.get("standing.hidden"));
        Symbols.hidden(svg, x, plot.up().start());
        svg.endGroup();
      }
    }
  }

  /// Smaller signs where there are many.
  private double size() {
    double apart = width.units() / (double) chart.points().size();
    return Math.clamp(apart / 8, 0.55, 1);
  }

  private List<Beside> labels() {
    List<Beside> labels = new ArrayList<>();
    Limits limits = chart.points().getLast().limits();
    if (limits != null) {
      labels.add(beside("mean", "mean", limits.mean()));
      labels.add(beside("limit", "limit.upper", limits.upper()));
      labels.add(beside("limit", "limit.lower", limits.lower()));
    }
    if (width.wide() && chart.target() != null) {
      labels.add(new Beside("target", said(chart.target()), chart.target().value()));
    }
    return labels;
  }

  private Beside beside(String look, String words, double value) {
    return new Beside(look, WORDS.get(words) + " " + chart.unit().text(value), value);
  }

  private double room(List<Beside> labels) {
    return 8
        + labels.stream()
            .mapToDouble(label -> TextWidth.of(label.words(), width.textSize()))
            .max()
            .orElse(0);
  }

  private void beside(TimePlot plot, List<Beside> labels) {
    List<Double> wanted = labels.stream().map(label -> plot.up().at(label.value()) + 5).toList();
    List<Double> places = Labels.spread(wanted, 18, plot.up().end(), plot.up().start());
    for (int i = 0; i < labels.size(); i++) {
      Beside label = labels.get(i);
      svg.text(
          "text text--" + label.look(),
          plot.right() + 6,
          places.get(i),
          Anchor.START,
          label.words());
    }
  }

  private double key(TimePlot plot, List<Beside> labels) {
    Key key = new Key();
    Set<String> looks = new HashSet<>();
    for (PointType type : PointType.values()) {
      boolean shown =
          chart.points().stream().anyMatch(point -> point.value() != null && point.type() == type);
      if (shown && looks.add(type.look())) {
        key.add(
            (pen, x, y) -> Symbols.point(pen, type, false, x, y, 1),
            WORDS.get("signal." + type.look()));
      }
    }
    explain(key, Standing.PROVISIONAL);
    explain(key, Standing.HIDDEN);
    if (!width.wide()) {
      labels.forEach(label ->
          key.add((pen, x, y) -> pen.line(label.look(), x - 12, y, x + 12, y), label.words()));
    }
    plot.explainMarks(key);
    return key.draw(svg, plot.bottom(), width.units(), width.textSize());
  }

  private void explain(Key key, Standing standing) {
    if (chart.points().stream().anyMatch(point -> point.standing() == standing)) {
      Symbols.explain(key, standing);
    }
  }
}
