package uk.nhs.portal.organisations.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.WKBWriter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.nhs.portal.organisations.CatchmentKind;
import uk.nhs.portal.organisations.CatchmentTile;
import uk.nhs.portal.organisations.OrganisationKind;

/// Writes where practices take their patients from, a whole area at a time.
@Component
class CatchmentWriter implements Destination<CatchmentEntry> {

  private static final String KINDS =
      "SELECT ods_code, kind FROM organisation WHERE ods_code IN (:codes)";

  private static final String KNOWN =
      "SELECT ods_code, kind, shape FROM catchment WHERE ods_code IN (:codes)"
          + " ORDER BY ods_code, kind, part";

  private static final String DELETE = "DELETE FROM catchment WHERE ods_code = ? AND kind = ?";

  private static final String INSERT =
      "INSERT INTO catchment (ods_code, kind, part, south, north, west, east, tile, shape)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  CatchmentWriter(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /// An area of a practice.
  private record Area(String practice, CatchmentKind kind) {}

  @Override
  public void write(List<CatchmentEntry> entries, Tally tally) {
    List<String> codes =
        entries.stream().map(entry -> entry.practice().value()).distinct().toList();
    Map<String, OrganisationKind> organisations = organisations(codes);
    Map<Area, List<byte[]>> known = known(codes);
    List<Object[]> replaced = new ArrayList<>();
    List<Object[]> rows = new ArrayList<>();
    for (CatchmentEntry entry : entries) {
      Area area = new Area(entry.practice().value(), entry.kind());
      if (organisations.get(area.practice()) != OrganisationKind.GP_PRACTICE) {
        boolean heard = organisations.containsKey(area.practice());
        tally.refused(
            entry.number(),
            new RowRefused(area.practice(), heard ? "practice.other" : "organisation.unknown"));
        continue;
      }
      List<byte[]> shapes = entry.polygons().stream().map(CatchmentWriter::shape).toList();
      List<byte[]> before = known.put(area, shapes);
      if (before == null) {
        tally.added();
      } else if (same(before, shapes)) {
        tally.unchanged();
        continue;
      } else {
        tally.changed();
        replaced.add(new Object[] {area.practice(), area.kind().name()});
      }
      IntStream.range(0, shapes.size())
          .forEach(i -> rows.add(columns(area, i, entry.polygons().get(i), shapes.get(i))));
    }
    batches.batchUpdate(DELETE, replaced);
    batches.batchUpdate(INSERT, rows);
  }

  private Map<String, OrganisationKind> organisations(List<String> codes) {
    Map<String, OrganisationKind> kinds = new HashMap<>();
    jdbc.sql(KINDS)
        .param("codes", codes)
        .query(row -> {
          kinds.put(row.getString("ods_code"), OrganisationKind.valueOf(row.getString("kind")));
        });
    return kinds;
  }

  private Map<Area, List<byte[]>> known(List<String> codes) {
    Map<Area, List<byte[]>> known = new HashMap<>();
    jdbc.sql(KNOWN)
        .param("codes", codes)
        .query(row -> {
          Area area =
              new Area(row.getString("ods_code"), CatchmentKind.valueOf(row.getString("kind")));
          known.computeIfAbsent(area, _ -> new ArrayList<>()).add(row.getBytes("shape"));
        });
    return known;
  }

  private static boolean same(List<byte[]> before, List<byte[]> shapes) {
    return Arrays.deepEquals(before.toArray(), shapes.toArray());
  }

  private static byte[] shape(Polygon polygon) {
    return new WKBWriter().write(polygon);
  }

  private static Object[] columns(Area area, int index, Polygon polygon, byte[] shape) {
    Envelope box = polygon.getEnvelopeInternal();
    return new Object[] {
      area.practice(),
      area.kind().name(),
      index + 1,
      box.getMinY(),
      box.getMaxY(),
      box.getMinX(),
      box.getMaxX(),
      CatchmentTile.of(box.getMinY(), box.getMaxY(), box.getMinX(), box.getMaxX()),
      shape
    };
  }
}
