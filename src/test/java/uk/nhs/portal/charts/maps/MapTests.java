package uk.nhs.portal.charts.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.nhs.portal.charts.Caption;
import uk.nhs.portal.charts.Unit;
import uk.nhs.portal.charts.Width;
import uk.nhs.portal.charts.maps.TileMap.Layout;
import uk.nhs.portal.kernel.GeoPoint;

class MapTests {

  private static final List<Band> BANDS = List.of(new Band("Lower"), new Band("Higher"));
  private static final Caption CAPTION = new Caption("map", "A title", "");

  @ParameterizedTest
  @EnumSource
  void noTwoTilesStandInOnePlace(Layout layout) {
    Set<List<Integer>> places = new HashSet<>();
    Places.of(layout).forEach(place -> places.add(List.of(place.column(), place.row())));

    assertThat(places).hasSize(layout == Layout.ICBS ? 42 : 7);
    assertThat(Places.of(layout)).extracting(Place::code).doesNotHaveDuplicates();
  }

  @Test
  void aTileHasItsValueAndTheNameThatTheCallerGave() {
    String svg =
        tiles(new Area("QWO", "NHS West Yorkshire <b>", 61.25, 1)).svg(Width.WIDE, CAPTION);

    assertThat(svg)
        .contains("<title>NHS West Yorkshire &lt;b&gt;: 61.3%</title>", ">61.3%</text>")
        .contains("url(#map-wide-band1)");
  }

  @Test
  void areasWithoutAFigureAreShownAsSuch() {
    String svg = tiles(new Area("QWO", "West Yorkshire", null, -1)).svg(Width.WIDE, CAPTION);

    assertThat(svg.split("url\\(#map-wide-none\\)", -1)).hasSize(42 + 1 + 1); // and the key's
    assertThat(svg).contains("No figure");
  }

  @Test
  void anAreaThatTheLayoutDoesNotKnowIsNotLost() {
    String svg =
        tiles(new Area("QZZ", "NHS Newly Merged", 5.0, 0), new Area("QZY", "Another", 6.0, 0))
            .svg(Width.NARROW, CAPTION);

    assertThat(svg)
        .contains("<title>NHS Newly Merged: 5.0%</title>", "<title>Another: 6.0%</title>");
  }

  @Test
  void aBandThatDoesNotExistIsRefused() {
    assertThatThrownBy(() -> tiles(new Area("QWO", "West Yorkshire", 5.0, 2)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theTableHasTheHighestFirstAndThoseWithoutAFigureLast() {
    assertThat(
            tiles(
                    new Area("QWO", "West Yorkshire", null, -1),
                    new Area("QYG", "Cheshire", 5.0, 0),
                    new Area("QOP", "Manchester", 6.0, 1))
                .table()
                .rows())
        .containsExactly(
            List.of("Manchester", "QOP", "6.0%", "Higher"),
            List.of("Cheshire", "QYG", "5.0%", "Lower"),
            List.of("West Yorkshire", "QWO", "No figure", ""));
  }

  @Test
  void aBoundaryKeepsItsFormWithFewCorners() {
    List<double[]> circle =
        IntStream.rangeClosed(0, 5_000)
            .mapToObj(i -> Math.PI * 2 * i / 5_000)
            .map(angle -> new double[] {100 * Math.cos(angle), 100 * Math.sin(angle)})
            .toList();

    List<double[]> simplified = Simplified.ring(circle, 0.5);

    assertThat(simplified).hasSizeBetween(20, 60);
    assertThat(circle)
        .allMatch(corner ->
            IntStream.range(1, simplified.size())
                .anyMatch(i -> distance(corner, simplified.get(i - 1), simplified.get(i)) <= 0.5));
  }

  @Test
  void aDegreeOfLongitudeIsShorterThanOneOfLatitude() {
    List<GeoPoint> corners = List.of(new GeoPoint(50, -5), new GeoPoint(56, 2));

    Projection projection = Projection.of(corners, 320, 380, 40);

    assertThat(projection.across() / projection.down()).isBetween(0.59, 0.61);
    assertThat(projection.at(corners.getFirst())[1]).isEqualTo(projection.bottom());
  }

  @Test
  void anAreaMapDrawsHolesAndSaysWhenItHasNoBoundaries() {
    AreaMap.Shape shape =
        new AreaMap.Shape(new Area("A", "Area", 5.0, 0), List.of(square(1), square(0.5)));

    assertThat(areas(List.of(shape)).svg(Width.WIDE, CAPTION))
        .containsPattern("fill-rule=\"evenodd\" d=\"M[^\"]*zM[^\"]*z\"");
    assertThat(areas(List.of()).svg(Width.WIDE, CAPTION)).contains("There are no figures to show.");
  }

  private static AreaMap areas(List<AreaMap.Shape> shapes) {
    return new AreaMap("Seen", Unit.percent(1), shapes, BANDS);
  }

  private static List<GeoPoint> square(double half) {
    return List.of(
        new GeoPoint(52 - half, -half),
        new GeoPoint(52 - half, half),
        new GeoPoint(52 + half, half),
        new GeoPoint(52 + half, -half),
        new GeoPoint(52 - half, -half));
  }

  private static TileMap tiles(Area... areas) {
    return new TileMap(Layout.ICBS, "Seen", Unit.percent(1), List.of(areas), BANDS);
  }

  private static double distance(double[] corner, double[] from, double[] to) {
    double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    double along =
        ((corner[0] - from[0]) * (to[0] - from[0]) + (corner[1] - from[1]) * (to[1] - from[1]))
            / (length * length);
    double share = Math.clamp(along, 0.0, 1.0);
    return Math.hypot(
        corner[0] - from[0] - share * (to[0] - from[0]),
        corner[1] - from[1] - share * (to[1] - from[1]));
  }
}
