package uk.nhs.portal.charts;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import uk.nhs.portal.charts.Caterpillar.Item;
import uk.nhs.portal.charts.drawing.Key;
import uk.nhs.portal.charts.drawing.Scale;
import uk.nhs.portal.charts.drawing.Svg;
import uk.nhs.portal.charts.drawing.Svg.Anchor;
import uk.nhs.portal.charts.drawing.TextWidth;
import uk.nhs.portal.charts.drawing.Title;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;

/// Draws a [Caterpillar]: a row with its name for each of a few, else all of them side by side as
/// two paths, one of ranges and one of values.
final class CaterpillarDrawing {

  private static final Words WORDS = Words.of(CaterpillarDrawing.class);

  private final Caterpillar chart;
  private final Width width;
  private final Svg svg = new Svg();
  private final Title title;
  private final Scale scale;

  CaterpillarDrawing(Caterpillar chart, Width width) {
    this.chart = chart;
    this.width = width;
    title = new Title(chart.unit().named(chart.measured()), width.textSize(), width.units());
    scale =
        chart.items().isEmpty() ? Scale.around(0, 1, 2) : Values.scale(chart.unit(), all(), width);
  }

  String svg(Caption caption) {
    if (chart.items().isEmpty()) {
      return Sentence.empty(width, caption);
    }
    title.draw(svg);
    double top = title.height() + 12;
    double bottom = chart.items().size() <= Caterpillar.MOST_NAMED ? rows(top) : curve(top);
    return width.finish(svg, caption, key(bottom));
  }

  private DoubleStream all() {
    DoubleStream.Builder all = DoubleStream.builder();
    for (Item item : chart.items()) {
      all.add(item.value());
      if (ranged(item)) {
        all.add(lower(item)).add(upper(item));
      }
    }
    if (chart.england() != null) {
      all.add(chart.england().value());
    }
    return all.build();
  }

  private double rows(double top) {
    List<Item> items = chart.items();
    NamedRows rows =
        new NamedRows(width, items.stream().map(Item::name).toList(), top, width.wide() ? 16 : 14);
    double room = 14;
    for (Item item : items) {
      room =
          Math.max(
              room,
              TextWidth.of(chart.unit().text(item.value()), width.textSize()) * TextWidth.STRONG
                  + 14);
    }
    Scale across = scale.between(rows.left() + 6, width.units() - room);
    double bottom = rows.bottom();
    double free = Double.NEGATIVE_INFINITY;
    for (double tick : across.ticks()) {
      String text = chart.unit().tick(tick, across.step());
      double half = TextWidth.of(text, width.textSize()) / 2;
      double middle = Math.max(across.at(tick), half);
      svg.line("grid", across.at(tick), top, across.at(tick), bottom);
      if (middle - half > free) {
        svg.text("text", middle, bottom + 18, Anchor.MIDDLE, text);
        free = middle + half + 8;
      }
    }
    if (chart.england() != null) {
      double x = across.at(chart.england().value());
      svg.line("england", x, top, x, bottom);
    }
    rows.draw(svg, row -> chart.highlighted().contains(items.get(row).code()));
    for (int i = 0; i < items.size(); i++) {
      row(items.get(i), across, rows.middle(i));
    }
    return bottom + 26;
  }

  private void row(Item item, Scale across, double y) {
    boolean strong = chart.highlighted().contains(item.code());
    svg.group("", title(item));
    if (ranged(item)) {
      svg.path("whisker", Symbols.sideways(y, across.at(lower(item)), across.at(upper(item))));
    }
    sign(svg, strong, across.at(item.value()), y);
    svg.endGroup();
    svg.text(
        strong ? "text text--strong" : "text",
        width.units(),
        y + 5,
        Anchor.END,
        chart.unit().text(item.value()));
  }

  private static void sign(Svg svg, boolean strong, double x, double y) {
    if (strong) {
      svg.path("highlight", Symbols.diamond(x, y, 7));
    } else {
      svg.circle("sign sign--0", x, y, 4);
    }
  }

  private double curve(double top) {
    double left =
        10
            + scale.ticks().stream()
                .mapToDouble(tick -> TextWidth.of(tick(tick), width.textSize()))
                .max()
                .orElse(0);
    Scale up = scale.between(top + (width.wide() ? 300 : 240), top);
    double right = width.units() - 8.0;
    for (double tick : up.ticks()) {
      svg.line("grid", left, up.at(tick), right, up.at(tick));
      svg.text("text", left - 6, up.at(tick) + 5, Anchor.END, tick(tick));
    }
    double apart = (right - left) / chart.items().size();
    ranges(up, left, apart);
    values(up, left, apart);
    if (chart.england() != null) {
      double y = up.at(chart.england().value());
      svg.line("england", left, y, right, y);
    }
    svg.line("axis", left, up.start(), right, up.start());
    svg.text("text", left, up.start() + 20, Anchor.START, WORDS.get("rank.first"));
    svg.text(
        "text",
        right,
        up.start() + 20,
        Anchor.END,
        WORDS.get("rank.last", NhsFormat.number(chart.items().size())));
    highlights(up, left, apart);
    return up.start() + 28;
  }

  private String tick(double value) {
    return chart.unit().tick(value, scale.step());
  }

  /// One upright line for each unit across, over the ranges of all that stand there.
  private void ranges(Scale up, double left, double apart) {
    TreeMap<Long, double[]> columns = new TreeMap<>();
    for (int i = 0; i < chart.items().size(); i++) {
      Item item = chart.items().get(i);
      if (ranged(item)) {
        double[] ends = {lower(item), upper(item)};
        columns.merge(
            Math.round(left + (i + 0.5) * apart),
            ends,
            (one, other) -> new double[] {Math.min(one[0], other[0]), Math.max(one[1], other[1])});
      }
    }
    StringBuilder path = new StringBuilder();
    columns.forEach((x, ends) ->
        path.append('M')
            .append(x)
            .append(' ')
            .append(Math.round(up.at(ends[1])))
            .append('V')
            .append(Math.round(up.at(ends[0]))));
    if (!path.isEmpty()) {
      svg.path("ranges", path.toString());
    }
  }

  private void values(Scale up, double left, double apart) {
    Dots dots = new Dots("h0");
    for (int i = 0; i < chart.items().size(); i++) {
      dots.add(left + (i + 0.5) * apart, up.at(chart.items().get(i).value()));
    }
    svg.path("dots dots--small", dots.path());
  }

  private void highlights(Scale up, double left, double apart) {
    for (int i = 0; i < chart.items().size(); i++) {
      Item item = chart.items().get(i);
      if (chart.highlighted().contains(item.code())) {
        double x = left + (i + 0.5) * apart;
        double y = up.at(item.value());
        double most = width.units() * 0.7;
        String name = TextWidth.cut(item.name(), width.textSize(), most);
        double half = TextWidth.of(name, width.textSize()) * TextWidth.STRONG / 2;
        double middle = Math.clamp(x, half, Math.max(half, width.units() - half));
        boolean above = y - 30 > up.end();
        svg.group("", title(item));
        svg.path("highlight", Symbols.diamond(x, y, 8));
        svg.endGroup();
        svg.text(
            "text text--over text--strong", middle, above ? y - 14 : y + 26, Anchor.MIDDLE, name);
      }
    }
  }

  private String title(Item item) {
    String value = item.name() + ": " + chart.unit().text(item.value());
    return ranged(item)
        ? value
            + " ("
            + WORDS.get(
                "interval.to", chart.unit().text(lower(item)), chart.unit().text(upper(item)))
            + ")"
        : value;
  }

  private double key(double top) {
    Key key = new Key();
    if (chart.england() != null) {
      key.add(
          (pen, x, y) -> pen.line("england", x - 12, y, x + 12, y),
          chart.england().label() + " " + chart.unit().text(chart.england().value()));
    }
    if (chart.items().stream().anyMatch(CaterpillarDrawing::ranged)) {
      key.add(
          (pen, x, y) -> pen.path("whisker", Symbols.sideways(y, x - 11, x + 11)),
          WORDS.get("interval"));
    }
    return key.draw(svg, top, width.units(), width.textSize());
  }

  private static boolean ranged(Item item) {
    return item.lower() != null && item.upper() != null;
  }

  private static double lower(Item item) {
    return item.lower() == null ? item.value() : item.lower();
  }

  private static double upper(Item item) {
    return item.upper() == null ? item.value() : item.upper();
  }
}
