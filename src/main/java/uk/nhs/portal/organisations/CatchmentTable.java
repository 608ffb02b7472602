package uk.nhs.portal.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.OdsCode;

/// Where practices take their patients from. The database finds the areas whose boxes hold a place,
/// by their tiles; whether the area itself does is decided here. Who lives on an edge lives inside.
@Component
class CatchmentTable {

  /// Nobody in England lives farther from the nearest practice.
  private static final double FARTHEST_METRES = 25_000;

  private static final double METRES_IN_A_DEGREE = 111_195;

  private static final String IN_BOX =
      "c.south <= :latitude AND c.north >= :latitude"
          + " AND c.west <= :longitude AND c.east >= :longitude";

  private static final String IN_USE =
      """
       o.kind = 'GP_PRACTICE' AND o.status = 'ACTIVE'
        AND (o.opened_on IS NULL OR o.opened_on <= :today)
        AND (o.closed_on IS NULL OR o.closed_on > :today)
      """;

  /// The square of the distance on a flat map, which is good enough to choose by.
  private static final String NEARNESS =
      "(o.latitude - :latitude) * (o.latitude - :latitude) + :cosine * :cosine"
          + " * (o.longitude - :longitude) * (o.longitude - :longitude)";

  /// From the index alone, in which all of these columns are.
  private static final String NEAREST =
      "SELECT o.ods_code FROM organisation o WHERE o.kind = 'GP_PRACTICE' AND o.status = 'ACTIVE'"
          + " AND o.latitude BETWEEN :south AND :north AND o.longitude BETWEEN :west AND :east"
          + " ORDER BY "
          + NEARNESS
          + ", o.ods_code LIMIT 40";

  private static final String AROUND =
      "SELECT "
          + OrganisationRows.SUMMARY_COLUMNS
          + ", o.accepting_patients, c.kind AS area, c.shape AS shape"
          + " FROM catchment c JOIN organisation o ON o.ods_code = c.ods_code"
          + " WHERE c.tile IN (:tiles) AND "
          + IN_BOX
          + " AND"
          + IN_USE
          + " UNION ALL SELECT "
          + OrganisationRows.SUMMARY_COLUMNS
          + ", o.accepting_patients,"
          + " (SELECT MIN(c.kind) FROM catchment c WHERE c.ods_code = o.ods_code), NULL"
          + " FROM ("
          + NEAREST
          + ") n JOIN organisation o ON o.ods_code = n.ods_code WHERE"
          + IN_USE;

  private static final String OF_ONE =
      "SELECT c.kind AS area, CASE WHEN "
          + IN_BOX
          + " THEN c.shape END AS shape FROM catchment c WHERE c.ods_code = :code";

  private final JdbcClient jdbc;
  private final Clock clock;

  CatchmentTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// One SQL statement.
  List<NearbyPractice> around(GeoPoint where) {
    Map<OdsCode, NearbyPractice> found = new HashMap<>();
    jdbc.sql(AROUND)
        .params(parameters(where))
        .query(row -> {
          byte[] shape = row.getBytes("shape");
          if (shape == null || StoredPolygon.holds(shape, where)) {
            NearbyPractice practice = practice(row, coverage(row, shape != null), where);
            found.merge(practice.organisation().code(), practice, CatchmentTable::better);
          }
        });
    return found.values().stream()
        .sorted(
            Comparator.comparingInt(CatchmentTable::group)
                .thenComparing(
                    NearbyPractice::metres, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(practice -> practice.organisation().code()))
        .toList();
  }

  /// One SQL statement.
  Coverage covers(OdsCode practice, GeoPoint where) {
    return jdbc
        .sql(OF_ONE)
        .param("code", practice.value())
        .param("latitude", where.latitude())
        .param("longitude", where.longitude())
        .query((row, _) -> {
          byte[] shape = row.getBytes("shape");
          return coverage(row, shape != null && StoredPolygon.holds(shape, where));
        })
        .list()
        .stream()
        .min(Comparator.naturalOrder())
        .orElse(Coverage.NO_AREA_KNOWN);
  }

  private static NearbyPractice practice(ResultSet row, Coverage coverage, GeoPoint where)
      throws SQLException {
    OrganisationSummary summary = OrganisationRows.summary(row);
    GeoPoint there = summary.where();
    return new NearbyPractice(
        summary,
        row.getObject("accepting_patients", Boolean.class),
        coverage,
        there == null ? null : where.metresTo(there));
  }

  private static Coverage coverage(ResultSet row, boolean holds) throws SQLException {
    String area = row.getString("area");
    if (area == null) {
      return Coverage.NO_AREA_KNOWN;
    }
    return holds ? Coverage.valueOf(CatchmentKind.valueOf(area).name()) : Coverage.OUTSIDE;
  }

  private static NearbyPractice better(NearbyPractice one, NearbyPractice other) {
    return one.coverage().compareTo(other.coverage()) <= 0 ? one : other;
  }

  private static int group(NearbyPractice practice) {
    return switch (practice.coverage()) {
      case INNER -> 0;
      case OUTER -> 1;
      case OUTSIDE, NO_AREA_KNOWN -> 2;
    };
  }

  private Map<String, Object> parameters(GeoPoint where) {
    double cosine = Math.cos(Math.toRadians(where.latitude()));
    double north = FARTHEST_METRES / METRES_IN_A_DEGREE;
    double east = north / Math.max(cosine, 0.01);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("tiles", CatchmentTile.around(where));
    parameters.put("today", London.today(clock));
    parameters.put("latitude", where.latitude());
    parameters.put("longitude", where.longitude());
    parameters.put("cosine", cosine);
    parameters.put("south", where.latitude() - north);
    parameters.put("north", where.latitude() + north);
    parameters.put("west", where.longitude() - east);
    parameters.put("east", where.longitude() + east);
    return parameters;
  }
}
