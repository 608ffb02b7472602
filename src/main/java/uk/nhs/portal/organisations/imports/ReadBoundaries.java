package uk.nhs.portal.organisations.imports;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.springframework.stereotype.Component;
import uk.nhs.portal.organisations.areas.AreaKind;
import uk.nhs.portal.organisations.areas.FindAreas;
import uk.nhs.portal.organisations.areas.NhsArea;
import uk.nhs.portal.organisations.geojson.Feature;
import uk.nhs.portal.organisations.geojson.FeatureRefused;
import uk.nhs.portal.organisations.geojson.Polygons;

/// Reads the outlines of regions and integrated care boards from a GeoJSON file, such as those of
/// the Office for National Statistics, and hands on those of one kind together: neighbours are
/// simplified as one.
@Component
class ReadBoundaries {

  /// What publishers call the code of the area: `ICB23CD`, `NHSER24CD`, `ods_code`, `code`.
  private static final Pattern CODES =
      Pattern.compile("(icb|nhser|stp)[0-9]{2}cd(h)?|odscode|onscode|areacode|code");

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final FindAreas areas;
  private final BoundaryWriter boundaries;

  ReadBoundaries(FindAreas areas, BoundaryWriter boundaries) {
    this.areas = areas;
    this.boundaries = boundaries;
  }

  /// Reads all of them into memory: there are no more areas than the portal knows.
  ///
  /// @throws UnreadableFile if it is no collection of features in WGS 84, or breaks off
  void read(TextFile file, Tally tally) {
    Map<String, Geometry> outlines = new TreeMap<>();
    FeatureFile.read(
        file,
        tally,
        feature -> {
          tally.read();
          try {
            NhsArea area = area(feature);
            Polygon[] polygons = polygons(feature);
            if (outlines.putIfAbsent(area.code(), GEOMETRIES.createMultiPolygon(polygons))
                != null) {
              throw new RowRefused(area.code(), "area.duplicate");
            }
          } catch (FeatureRefused refused) {
            tally.refused(feature.number(), new RowRefused(refused.where(), refused.code()));
          } catch (RowRefused refused) {
            tally.refused(feature.number(), refused);
          }
        });
    for (AreaKind kind : AreaKind.values()) {
      Map<String, Geometry> ofKind = new TreeMap<>(outlines);
      ofKind.keySet().removeIf(code -> !isOf(kind, code));
      boundaries.write(kind, ofKind, tally);
    }
  }

  private boolean isOf(AreaKind kind, String code) {
    return areas.byCode(code).map(NhsArea::kind).filter(kind::equals).isPresent();
  }

  private static Polygon[] polygons(Feature feature) {
    return Polygons.of(feature).toArray(Polygon[]::new);
  }

  private NhsArea area(Feature feature) {
    Optional<Map.Entry<String, String>> code =
        feature.properties().entrySet().stream()
            .filter(property -> CODES.matcher(property.getKey()).matches())
            .min(Comparator.comparing(Map.Entry::getKey));
    if (code.isEmpty()) {
      throw new RowRefused("properties", "area.none");
    }
    return areas
        .byCode(code.get().getValue().strip())
        .orElseThrow(() -> new RowRefused(code.get().getKey(), "area.unknown"));
  }
}
