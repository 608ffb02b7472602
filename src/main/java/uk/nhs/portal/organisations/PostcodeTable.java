package uk.nhs.portal.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.kernel.PartPostcode;
import uk.nhs.portal.kernel.Postcode;

/// Where postcodes are.
@Component
class PostcodeTable {

  // One statement answers both questions: where it is, and if that is not known, where its
  // neighbours are.
  private static final String POSTCODE_AND_DISTRICT =
      """
      SELECT MAX(CASE WHEN postcode = :postcode THEN latitude END) AS own_latitude,
        MAX(CASE WHEN postcode = :postcode THEN longitude END) AS own_longitude,
        AVG(latitude) AS latitude, AVG(longitude) AS longitude
      FROM postcode WHERE outward = :outward AND latitude IS NOT NULL
      """;

  private static final String MIDDLE =
      "SELECT AVG(latitude) AS latitude, AVG(longitude) AS longitude FROM postcode WHERE ";

  private final JdbcClient jdbc;

  PostcodeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Where the postcode and its district are, as far as that is known.
  record Located(@Nullable GeoPoint own, @Nullable GeoPoint district) {}

  Located locate(Postcode postcode) {
    return jdbc.sql(POSTCODE_AND_DISTRICT)
        .param("postcode", postcode.value())
        .param("outward", postcode.outward().value())
        .query((row, _) ->
            new Located(
                point(row, "own_latitude", "own_longitude"), point(row, "latitude", "longitude")))
        .single();
  }

  /// The middle of the postcodes that begin like this.
  Optional<GeoPoint> middleOf(PartPostcode part) {
    JdbcClient.StatementSpec middle =
        part.isArea()
            // the area M has the districts M1 to M99; MA would be the first of another area
            ? jdbc.sql(MIDDLE + "outward > :from AND outward < :to")
                .param("from", part.value())
                .param("to", part.value() + "A")
            : jdbc.sql(MIDDLE + "postcode LIKE :pattern").param("pattern", part.prefix() + "%");
    return Optional.ofNullable(
        middle
            .query((row, _) -> new Located(null, point(row, "latitude", "longitude")))
            .single()
            .district());
  }

  private static @Nullable GeoPoint point(ResultSet row, String latitude, String longitude)
      throws SQLException {
    double north = row.getDouble(latitude);
    return row.wasNull() ? null : new GeoPoint(north, row.getDouble(longitude));
  }
}
