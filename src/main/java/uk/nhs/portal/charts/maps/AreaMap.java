package uk.nhs.portal.charts.maps;

import java.util.List;
import uk.nhs.portal.charts.Caption;
import uk.nhs.portal.charts.Chart;
import uk.nhs.portal.charts.DataTable;
import uk.nhs.portal.charts.Unit;
import uk.nhs.portal.charts.Width;
import uk.nhs.portal.kernel.GeoPoint;

/// Areas as their boundaries draw them.
public record AreaMap(String measured, Unit unit, List<Shape> shapes, List<Band> bands)
    implements Chart {

  /// An area and its boundary.
  ///
  /// @param rings outer rings and holes in any order
  public record Shape(Area area, List<List<GeoPoint>> rings) {

    public Shape {
      rings = rings.stream().map(List::copyOf).toList();
    }
  }

  public AreaMap {
    shapes = List.copyOf(shapes);
    bands = List.copyOf(bands);
    AreaTable.check(shapes.stream().map(Shape::area).toList(), bands);
  }

  @Override
  public String svg(Width width, Caption caption) {
    return new AreaDrawing(this, width).svg(caption);
  }

  @Override
  public DataTable table() {
    return AreaTable.of(measured, unit, shapes.stream().map(Shape::area).toList(), bands);
  }
}
