package uk.nhs.portal.charts.maps;

import java.util.List;
import uk.nhs.portal.charts.Caption;
import uk.nhs.portal.charts.Chart;
import uk.nhs.portal.charts.DataTable;
import uk.nhs.portal.charts.Unit;
import uk.nhs.portal.charts.Width;

/// England as tiles of the same size, roughly where the areas are: a small area with many people is
/// seen as well as a large one with few.
public record TileMap(Layout layout, String measured, Unit unit, List<Area> areas, List<Band> bands)
    implements Chart {

  /// Which areas there are.
  public enum Layout {
    /// The 7 regions of the NHS.
    REGIONS,
    /// The 42 integrated care boards.
    ICBS
  }

  public TileMap {
    areas = List.copyOf(areas);
    bands = List.copyOf(bands);
    AreaTable.check(areas, bands);
  }

  @Override
  public String svg(Width width, Caption caption) {
    return new TileDrawing(this, width).svg(caption);
  }

  @Override
  public DataTable table() {
    return AreaTable.of(measured, unit, areas, bands);
  }
}
