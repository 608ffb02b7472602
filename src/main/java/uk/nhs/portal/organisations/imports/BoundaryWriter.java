package uk.nhs.portal.organisations.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.nhs.portal.organisations.areas.AreaKind;

/// Writes the outlines of areas with as many places as a page can carry.
@Component
class BoundaryWriter {

  /// Of all outlines of a kind together: about 40 kB as lines of a drawing.
  private static final int MOST_POSITIONS = 3_000;

  private static final double FIRST_TOLERANCE = 0.002; // degrees
  private static final double COARSER = 1.25;

  private static final String KNOWN =
      "SELECT area_code, shape FROM area_boundary WHERE kind = :kind";

  private static final String INSERT =
      "INSERT INTO area_boundary (shape, kind, area_code) VALUES (?, ?, ?)";

  private static final String UPDATE =
      "UPDATE area_boundary SET shape = ?, kind = ? WHERE area_code = ?";

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  BoundaryWriter(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /// @param outlines by the ODS codes of their areas
  void write(AreaKind kind, Map<String, Geometry> outlines, Tally tally) {
    Map<String, byte[]> known = known(kind);
    List<String> codes = List.copyOf(outlines.keySet());
    Geometry[] simplified = simplified(outlines.values().toArray(Geometry[]::new));
    List<Object[]> added = new ArrayList<>();
    List<Object[]> changed = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      byte[] shape = new WKBWriter().write(simplified[i]);
      byte[] before = known.get(codes.get(i));
      if (before == null) {
        added.add(new Object[] {shape, kind.name(), codes.get(i)});
        tally.added();
      } else if (Arrays.equals(before, shape)) {
        tally.unchanged();
      } else {
        changed.add(new Object[] {shape, kind.name(), codes.get(i)});
        tally.changed();
      }
    }
    batches.batchUpdate(INSERT, added);
    batches.batchUpdate(UPDATE, changed);
  }

  /// Edges that neighbours share are simplified once, so that no gaps open between them.
  private static Geometry[] simplified(Geometry[] outlines) {
    Geometry[] simplified = outlines;
    for (double tolerance = FIRST_TOLERANCE; tooMany(simplified); tolerance *= COARSER) {
      simplified = CoverageSimplifier.simplify(outlines, tolerance);
      if (tolerance > 1) {
        return simplified; // thousands of islands: nothing more can be left out
      }
    }
    return simplified;
  }

  private static boolean tooMany(Geometry[] outlines) {
    return Arrays.stream(outlines).mapToInt(Geometry::getNumPoints).sum() > MOST_POSITIONS;
  }

  private Map<String, byte[]> known(AreaKind kind) {
    Map<String, byte[]> known = new HashMap<>();
    jdbc.sql(KNOWN)
        .param("kind", kind.name())
        .query(row -> {
          known.put(row.getString("area_code"), row.getBytes("shape"));
        });
    return known;
  }
}
