package uk.nhs.portal.charts;

import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import uk.nhs.portal.charts.Funnel.Limit;
import uk.nhs.portal.charts.Funnel.Point;
import uk.nhs.portal.charts.drawing.Key;
import uk.nhs.portal.charts.drawing.Scale;
import uk.nhs.portal.charts.drawing.Svg;
import uk.nhs.portal.charts.drawing.Svg.Anchor;
import uk.nhs.portal.charts.drawing.TextWidth;
import uk.nhs.portal.charts.drawing.Title;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;

/// Draws a [Funnel]: those within the limits as one path of dots, those outside as signs with their
/// names, or as one path as well where they are too many to point at.
final class FunnelDrawing {

  private static final Words WORDS = Words.of(FunnelDrawing.class);
  private static final int MOST_NAMED = 150;
  private static final int MANY = 1_000;

  private final Funnel chart;
  private final Width width;
  private final Svg svg = new Svg();
  private final Scale up;
  private final SizeScale across;
  private final String dots;
  private final Title title;

  FunnelDrawing(Funnel chart, Width width) {
    this.chart = chart;
    this.width = width;
    dots = chart.points().size() > MANY ? "dots dots--many" : "dots";
    title = new Title(chart.unit().named(chart.measured()), width.textSize(), width.units());
    DoubleStream values = chart.points().stream().mapToDouble(Point::value);
    Scale scale =
        Values.scale(
            chart.unit(),
            DoubleStream.concat(values, DoubleStream.of(chart.england().value())),
            width);
    double top = title.height() + 12;
    up = scale.between(top + (width.wide() ? 320 : 250), top);
    double left =
        10
            + up.ticks().stream()
                .mapToDouble(tick -> TextWidth.of(tick(tick), width.textSize()))
                .max()
                .orElse(0);
    double[] sizes = chart.points().stream().mapToDouble(Point::size).toArray();
    across = SizeScale.of(sizes.length == 0 ? new double[] {1} : sizes, left, width.units() - 14.0);
  }

  String svg(Caption caption) {
    if (chart.points().isEmpty()) {
      return Sentence.empty(width, caption);
    }
    axes();
    dots();
    curve("limit-998", Limit::lower998);
    curve("limit-998", Limit::upper998);
    curve("limit-95", Limit::lower95);
    curve("limit-95", Limit::upper95);
    double y = up.at(chart.england().value());
    svg.line("england", across.start(), y, across.end(), y);
    outside();
    chart.points().stream()
        .filter(point -> point.code().equals(chart.highlighted()))
        .forEach(this::highlight);
    double bottom = dispersion(key());
    String description = (caption.description() + " " + chart.dispersion()).strip();
    return width.finish(svg, new Caption(caption.id(), caption.title(), description), bottom);
  }

  private String tick(double value) {
    return chart.unit().tick(value, up.step());
  }

  private void axes() {
    title.draw(svg);
    for (double value : up.ticks()) {
      double y = up.at(value);
      svg.line("grid", across.start(), y, across.end(), y);
      svg.text("text", across.start() - 6, y + 5, Anchor.END, tick(value));
    }
    svg.line("axis", across.start(), up.start(), across.end(), up.start());
    double free = Double.POSITIVE_INFINITY;
    for (double size : across.ticks(width.wide() ? 7 : 4).reversed()) {
      String text = Unit.count().tick(size, size < 10 ? 1 : size);
      double half = TextWidth.of(text, width.textSize()) / 2;
      double middle = Math.min(across.at(size), width.units() - half);
      if (middle + half + 12 < free) {
        svg.line("axis", across.at(size), up.start(), across.at(size), up.start() + 5);
        svg.text("text", middle, up.start() + 22, Anchor.MIDDLE, text);
        free = middle - half;
      }
    }
    svg.text("text text--title", across.end(), up.start() + 44, Anchor.END, chart.size());
  }

  /// A limit where it is within the plot; it leaves it where organisations are very small.
  private void curve(String look, ToDoubleFunction<Limit> which) {
    StringBuilder path = new StringBuilder();
    boolean inside = false;
    for (Limit limit : chart.limits()) {
      double value = which.applyAsDouble(limit);
      boolean now = value >= up.from() && value <= up.to() && limit.size() <= across.largest();
      if (now) {
        path.append(inside ? "L" : "M").append(Svg.at(across.at(limit.size()), up.at(value)));
      }
      inside = now;
    }
    if (!path.isEmpty()) {
      svg.path(look, path.toString());
    }
  }

  private void dots() {
    Dots within = new Dots("h0");
    chart.points().stream()
        .filter(point -> !point.place().outside())
        .forEach(point -> within.add(across.at(point.size()), up.at(point.value())));
    path(dots, within);
  }

  private void outside() {
    Dots above = new Dots("l4 7h-8z");
    Dots below = new Dots("l-4-7h8z");
    long outside = chart.points().stream().filter(point -> point.place().outside()).count();
    for (Point point : chart.points()) {
      double x = across.at(point.size());
      double y = up.at(point.value());
      if (point.place().outside() && outside > MOST_NAMED) {
        boolean higher = point.place() == Funnel.Place.ABOVE_998;
        (higher ? above : below).add(x, higher ? y - 4 : y + 4);
      }
    }
    path("outside outside--many", above);
    path("outside outside--many", below);
    if (outside <= MOST_NAMED) {
      chart.points().stream().filter(point -> point.place().outside()).forEach(this::named);
    }
  }

  private void path(String look, Dots dots) {
    if (!dots.isEmpty()) {
      svg.path(look, dots.path());
    }
  }

  private void named(Point point) {
    svg.group("", title(point));
    svg.path(
        "outside",
        Symbols.triangle(
            across.at(point.size()),
            up.at(point.value()),
            5,
            point.place() == Funnel.Place.ABOVE_998));
    svg.endGroup();
  }

  private String title(Point point) {
    return "%s: %s (%s: %s). %s"
        .formatted(
            point.name(),
            chart.unit().text(point.value()),
            chart.size(),
            NhsFormat.number(Math.round(point.size())),
            point.place().words());
  }

  private void highlight(Point point) {
    double x = across.at(point.size());
    double y = up.at(point.value());
    double most = width.units() * (width.wide() ? 0.5 : 0.75);
    String name = TextWidth.cut(point.name(), width.textSize(), most);
    double wide = TextWidth.of(name, width.textSize()) * TextWidth.STRONG;
    double half = wide / 2;
    double middle = Math.clamp(x, half, Math.max(half, width.units() - half));
    boolean room = y - 32 > up.end();
    svg.group("", title(point));
    svg.path("highlight", Symbols.diamond(x, y, 8));
    svg.endGroup();
    svg.text("text text--over text--strong", middle, room ? y - 14 : y + 26, Anchor.MIDDLE, name);
  }

  private double key() {
    Key key = new Key();
    key.add(
        (pen, x, y) -> pen.line("england", x - 12, y, x + 12, y),
        chart.england().label() + " " + chart.unit().text(chart.england().value()));
    if (!chart.limits().isEmpty()) {
      line(key, "limit-95");
      line(key, "limit-998");
    }
    key.add((pen, x, y) -> pen.path(dots, "M" + Svg.at(x, y) + "h0"), WORDS.get("funnel.ordinary"));
    explain(key, Funnel.Place.ABOVE_998);
    explain(key, Funnel.Place.BELOW_998);
    return key.draw(svg, up.start() + 52, width.units(), width.textSize());
  }

  private void explain(Key key, Funnel.Place place) {
    if (chart.points().stream().anyMatch(point -> point.place() == place)) {
      boolean higher = place == Funnel.Place.ABOVE_998;
      key.add((pen, x, y) -> pen.path("outside", Symbols.triangle(x, y, 5, higher)), place.words());
    }
  }

  private static void line(Key key, String look) {
    key.add((pen, x, y) -> pen.line(look, x - 12, y, x + 12, y), WORDS.get("funnel." + look));
  }

  private double dispersion(double top) {
    if (chart.dispersion().isBlank()) {
      return top;
    }
    double y = top;
    for (String line :
        TextWidth.lines(
            Objects.requireNonNull(chart.dispersion()), width.textSize(), width.units())) {
      y += 20;
      svg.text("text", 0, y - 4, Anchor.START, line);
    }
    return y + 6;
  }
}
