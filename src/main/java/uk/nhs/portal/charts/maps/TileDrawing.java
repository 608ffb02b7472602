package uk.nhs.portal.charts.maps;

import java.util.List;
import java.util.Map;
import uk.nhs.portal.charts.Caption;
import uk.nhs.portal.charts.Width;
import uk.nhs.portal.charts.drawing.Svg;
import uk.nhs.portal.charts.drawing.Svg.Anchor;
import uk.nhs.portal.charts.drawing.TextWidth;

/// Draws a [TileMap]: the name where there is room, else the code, and below it the value.
final class TileDrawing {

  private static final double SMALL = 12;
  private static final double GAP = 3;

  private final TileMap chart;
  private final Width width;
  private final Svg svg = new Svg();
  private final double wide;
  private final double high;

  TileDrawing(TileMap chart, Width width) {
    this.chart = chart;
    this.width = width;
    wide = width.units() / (double) Places.columns(Places.of(chart.layout()));
    high = chart.layout() == TileMap.Layout.REGIONS ? 92 : width.wide() ? 66 : 46;
  }

  String svg(Caption caption) {
    Legend legend = new Legend(svg, caption, width, chart.bands());
    double top = legend.title(chart.measured(), chart.unit());
    Map<Area, Place> placed = Places.placed(chart.layout(), chart.areas());
    int last = Places.of(chart.layout()).stream().mapToInt(Place::row).max().orElse(0);
    for (Place place : Places.without(chart.layout(), chart.areas())) {
      tile(new Area(place.code(), place.name(), null, -1), place, top, legend);
    }
    for (Map.Entry<Area, Place> each : placed.entrySet()) {
      tile(each.getKey(), each.getValue(), top, legend);
      last = Math.max(last, each.getValue().row());
    }
    double bottom = top + (last + 1) * high + 4;
    return width.finish(svg, caption, legend.draw(bottom, shown()));
  }

  /// Also the places that have no area.
  private java.util.stream.Stream<Area> shown() {
    return java.util.stream.Stream.concat(
        chart.areas().stream(),
        Places.without(chart.layout(), chart.areas()).stream()
            .map(place -> new Area(place.code(), place.name(), null, -1)));
  }

  private void tile(Area area, Place place, double top, Legend legend) {
    double x = place.column() * wide;
    double y = top + place.row() * high;
    svg.group("", Legend.said(area, chart.unit()));
    svg.rect("area", x + GAP / 2, y + GAP / 2, wide - GAP, high - GAP, legend.fill(area));
    List<String> name = name(place);
    boolean valued = area.value() != null;
    double lines = name.size() * 14.0 + (valued ? 17 : 0);
    double line = y + (high - lines) / 2 + 11;
    for (String words : name) {
      svg.text("text text--over text--small", x + wide / 2, line, Anchor.MIDDLE, words);
      line += 14;
    }
    if (area.value() != null) {
      svg.text(
          "text text--over text--strong",
          x + wide / 2,
          line + 3,
          Anchor.MIDDLE,
          value(area.value()));
    }
    svg.endGroup();
  }

  private List<String> name(Place place) {
    boolean roomy = wide > 70;
    String words = roomy ? place.name() : place.code();
    return TextWidth.lines(words, SMALL, wide - 8).stream()
        .limit(3)
        .map(line -> TextWidth.cut(line, SMALL, wide - 4))
        .toList();
  }

  /// With its unit where that fits.
  private String value(double value) {
    String whole = chart.unit().text(value);
    boolean fits = TextWidth.of(whole, width.textSize()) * TextWidth.STRONG < wide - 4;
    return fits ? whole : TextWidth.cut(chart.unit().bare(value), width.textSize(), wide);
  }
}
