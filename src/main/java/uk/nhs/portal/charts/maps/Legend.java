package uk.nhs.portal.charts.maps;

import java.util.List;
import java.util.stream.Stream;
import uk.nhs.portal.charts.Caption;
import uk.nhs.portal.charts.Unit;
import uk.nhs.portal.charts.Width;
import uk.nhs.portal.charts.drawing.Fill;
import uk.nhs.portal.charts.drawing.Key;
import uk.nhs.portal.charts.drawing.Svg;
import uk.nhs.portal.charts.drawing.Title;
import uk.nhs.portal.kernel.Words;

/// The fills of a map's bands, its title and its key.
final class Legend {

  private static final Words WORDS = Words.of(Legend.class);

  private final Svg svg;
  private final Width width;
  private final List<Band> bands;
  private final List<Fill> fills;
  private final Fill none;

  Legend(Svg svg, Caption caption, Width width, List<Band> bands) {
    this.svg = svg;
    this.width = width;
    this.bands = bands;
    String id = caption.id() + (width.wide() ? "-wide" : "-narrow");
    fills = Fill.define(svg, id, "band", bands.size());
    none = Fill.striped(svg, id, "none");
  }

  Fill fill(Area area) {
    return area.band() < 0 ? none : fills.get(area.band());
  }

  /// What the map shows, above it.
  double title(String measured, Unit unit) {
    Title title = new Title(unit.named(measured), width.textSize(), width.units());
    title.draw(svg);
    return title.height() + 8;
  }

  double draw(double top, Stream<Area> areas) {
    Key key = new Key();
    for (int i = 0; i < bands.size(); i++) {
      add(key, fills.get(i), bands.get(i).label());
    }
    if (areas.anyMatch(area -> area.band() < 0)) {
      add(key, none, WORDS.get("map.no-figure"));
    }
    return key.draw(svg, top, width.units(), width.textSize());
  }

  private static void add(Key key, Fill fill, String words) {
    key.add((pen, x, y) -> pen.rect("area", x - 11, y - 8, 22, 16, fill), words);
  }

  static String said(Area area, Unit unit) {
    return area.value() == null
        ? area.name() + ": " + WORDS.get("map.no-figure")
        : area.name() + ": " + unit.text(area.value());
  }
}
