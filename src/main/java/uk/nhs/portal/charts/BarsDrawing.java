package uk.nhs.portal.charts;

import java.util.List;
import java.util.stream.DoubleStream;
import uk.nhs.portal.charts.Bars.Bar;
import uk.nhs.portal.charts.drawing.Key;
import uk.nhs.portal.charts.drawing.Scale;
import uk.nhs.portal.charts.drawing.Svg;
import uk.nhs.portal.charts.drawing.Svg.Anchor;
import uk.nhs.portal.charts.drawing.TextWidth;
import uk.nhs.portal.charts.drawing.Title;
import uk.nhs.portal.kernel.Words;

/// Draws [Bars]: from 0, with the value at the end of each bar.
final class BarsDrawing {

  private static final Words WORDS = Words.of(BarsDrawing.class);
  private static final double BAND = 20;

  private final Bars chart;
  private final Width width;
  private final Svg svg = new Svg();

  BarsDrawing(Bars chart, Width width) {
    this.chart = chart;
    this.width = width;
  }

  String svg(Caption caption) {
    if (chart.bars().isEmpty()) {
      return Sentence.empty(width, caption);
    }
    Title title = new Title(chart.unit().named(chart.measured()), width.textSize(), width.units());
    title.draw(svg);
    boolean notes = !width.wide() && chart.bars().stream().anyMatch(bar -> !bar.note().isEmpty());
    NamedRows rows =
        new NamedRows(
            width,
            chart.bars().stream().map(bar -> notes ? named(bar) : bar.label()).toList(),
            title.height() + 10,
            BAND);
    Scale across = scale(rows.left());
    for (int i = 0; i < chart.bars().size(); i++) {
      bar(chart.bars().get(i), across, rows.middle(i));
    }
    Reference reference = chart.reference();
    if (reference != null) {
      double x = across.at(reference.value());
      svg.line("england", x, title.height() + 4, x, rows.bottom());
    }
    rows.draw(svg, row -> chart.bars().get(row).highlighted());
    return width.finish(svg, caption, key(rows.bottom()));
  }

  private static String named(Bar bar) {
    return bar.note().isEmpty() ? bar.label() : bar.label() + " (" + bar.note() + ")";
  }

  private Scale scale(double left) {
    double[] ends =
        chart.bars().stream()
            .flatMapToDouble(bar -> DoubleStream.of(bar.value(), low(bar), far(bar)))
            .toArray();
    double reference = chart.reference() == null ? 0 : chart.reference().value();
    double lowest = Math.min(Math.min(0, reference), DoubleStream.of(ends).min().orElse(0));
    double highest = Math.max(Math.max(0, reference), DoubleStream.of(ends).max().orElse(0));
    double room =
        chart.bars().stream()
            .mapToDouble(bar -> TextWidth.of(said(bar), width.textSize()) * TextWidth.STRONG)
            .max()
            .orElse(0);
    double to = highest > lowest ? highest : lowest + 1;
    return new Scale(lowest, to, 0, 1, List.of(), 1)
        .between(left + 1, Math.max(left + 60, width.units() - room - 12));
  }

  private static double low(Bar bar) {
    return bar.lower() == null ? bar.value() : bar.lower();
  }

  private static double high(Bar bar) {
    return bar.upper() == null ? bar.value() : bar.upper();
  }

  private static double far(Bar bar) {
    return Math.max(high(bar), bar.whole() == null ? bar.value() : bar.whole());
  }

  private void bar(Bar bar, Scale across, double y) {
    double zero = across.at(0);
    double end = across.at(bar.value());
    svg.group("", bar.label() + ": " + said(bar));
    if (bar.whole() != null) {
      double whole = across.at(bar.whole());
      svg.rect("whole", Math.min(zero, whole), y - BAND / 2, Math.abs(whole - zero), BAND);
    }
    String look = bar.highlighted() ? "bar bar--highlighted" : "bar";
    svg.rect(look, Math.min(zero, end), y - BAND / 2, Math.abs(end - zero), BAND);
    if (bar.ranged()) {
      svg.path(
          "whisker whisker--over", Symbols.sideways(y, across.at(low(bar)), across.at(high(bar))));
    }
    svg.endGroup();
    String strong = bar.highlighted() ? "text text--strong" : "text";
    svg.text(strong, width.units(), y + 5, Anchor.END, said(bar));
  }

  private String said(Bar bar) {
    String value = chart.unit().brief(bar.value());
    if (bar.whole() != null) {
      value += " " + WORDS.get("of-all", chart.unit().brief(bar.whole()));
    }
    return width.wide() && !bar.note().isEmpty() ? value + ", " + bar.note() : value;
  }

  private double key(double top) {
    Key key = new Key();
    Reference reference = chart.reference();
    if (reference != null) {
      key.add(
          (pen, x, y) -> pen.line("england", x, y - 8, x, y + 8),
          reference.label() + " " + chart.unit().text(reference.value()));
    }
    if (chart.bars().stream().anyMatch(Bar::ranged)) {
      key.add(
          (pen, x, y) -> pen.path("whisker", Symbols.sideways(y, x - 11, x + 11)),
          WORDS.get("interval"));
    }
    return key.draw(svg, top, width.units(), width.textSize());
  }
}
