package uk.nhs.portal.charts;

import java.util.List;
import uk.nhs.portal.charts.StackedBars.Bar;
import uk.nhs.portal.charts.drawing.Fill;
import uk.nhs.portal.charts.drawing.Key;
import uk.nhs.portal.charts.drawing.Scale;
import uk.nhs.portal.charts.drawing.Svg;
import uk.nhs.portal.charts.drawing.Svg.Anchor;
import uk.nhs.portal.charts.drawing.TextWidth;
import uk.nhs.portal.charts.drawing.Title;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;

/// Draws [StackedBars]: a row for each bar, with each count inside its part where it fits.
final class StackedDrawing {

  private static final Words WORDS = Words.of(StackedDrawing.class);
  private static final double BAND = 26;

  private final StackedBars chart;
  private final Width width;
  private final Svg svg = new Svg();

  StackedDrawing(StackedBars chart, Width width) {
    this.chart = chart;
    this.width = width;
  }

  String svg(Caption caption) {
    int most = chart.bars().stream().mapToInt(Bar::total).max().orElse(0);
    if (most == 0) {
      return Sentence.empty(width, caption);
    }
    String id = caption.id() + "-" + (width.wide() ? "wide" : "narrow");
    List<Fill> fills = Fill.define(svg, id, "stage", chart.parts().size());
    Fill forecast = Fill.striped(svg, id, "forecast");
    Title title = new Title(chart.counted(), width.textSize(), width.units());
    title.draw(svg);
    NamedRows rows =
        new NamedRows(
            width,
            chart.bars().stream().map(StackedBars::label).toList(),
            title.height() + 10,
            BAND);
    double room = TextWidth.of(NhsFormat.number(most), width.textSize()) * TextWidth.STRONG + 10;
    Scale across =
        new Scale(0, most, 0, 1, List.of(), 1).between(rows.left() + 1, width.units() - room);
    rows.draw(svg, row -> false);
    for (int i = 0; i < chart.bars().size(); i++) {
      bar(chart.bars().get(i), across, rows.middle(i), fills, forecast);
    }
    return width.finish(svg, caption, key(rows.bottom(), fills, forecast));
  }

  private void bar(Bar bar, Scale across, double y, List<Fill> fills, Fill forecast) {
    double top = y - BAND / 2;
    int before = 0;
    for (int i = 0; i < bar.counts().size(); i++) {
      int count = bar.counts().get(i);
      if (count > 0) {
        double x = across.at(before);
        double wide = across.at(before + count) - x;
        svg.group("", StackedBars.label(bar) + ", " + chart.parts().get(i) + ": " + count);
        svg.rect("part", x, top, wide, BAND, fills.get(i));
        svg.endGroup();
      }
      before += count;
    }
    if (bar.forecast()) {
      double wide = across.at(bar.total()) - across.start();
      svg.rect("part part--forecast", across.start(), top, wide, BAND, forecast);
    }
    counts(bar, across, y);
    svg.text(
        "text text--strong",
        across.at(bar.total()) + 6,
        y + 5,
        Anchor.START,
        NhsFormat.number(bar.total()));
  }

  private void counts(Bar bar, Scale across, double y) {
    int before = 0;
    for (int count : bar.counts()) {
      String text = NhsFormat.number(count);
      double wide = across.at(before + count) - across.at(before);
      if (count > 0 && wide > TextWidth.of(text, width.textSize()) + 6) {
        svg.text("text text--over", across.at(before) + wide / 2, y + 5, Anchor.MIDDLE, text);
      }
      before += count;
    }
  }

  private double key(double top, List<Fill> fills, Fill forecast) {
    Key key = new Key();
    for (int i = 0; i < chart.parts().size(); i++) {
      Fill fill = fills.get(i);
      key.add((pen, x, y) -> pen.rect("part", x - 11, y - 8, 22, 16, fill), chart.parts().get(i));
    }
    if (chart.bars().stream().anyMatch(Bar::forecast)) {
      key.add(
          (pen, x, y) -> pen.rect("part part--forecast", x - 11, y - 8, 22, 16, forecast),
          WORDS.get("forecast"));
    }
    return key.draw(svg, top + 4, width.units(), width.textSize());
  }
}
