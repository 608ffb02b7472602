package uk.nhs.portal.organisations.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.kernel.Postcode;

/// Writes postcodes, and tells the organisations there where they are.
@Component
class PostcodeWriter implements Destination<PostcodeEntry> {

  private static final String KNOWN =
      "SELECT postcode, latitude, longitude, ended FROM postcode WHERE postcode IN (:postcodes)";

  private static final String INSERT =
      "INSERT INTO postcode (latitude, longitude, ended, outward, postcode) VALUES (?, ?, ?, ?, ?)";

  private static final String UPDATE =
      "UPDATE postcode SET latitude = ?, longitude = ?, ended = ?, outward = ? WHERE postcode = ?";

  // Whichever came first, the organisation or its postcode; coordinates of its own count more.
  private static final String LOCATE =
      """
      UPDATE organisation SET
        latitude = (SELECT p.latitude FROM postcode p WHERE p.postcode = organisation.postcode),
        longitude = (SELECT p.longitude FROM postcode p WHERE p.postcode = organisation.postcode),
        located_by = 'POSTCODE'
      WHERE (located_by IS NULL OR located_by = 'POSTCODE') AND EXISTS (
        SELECT 1 FROM postcode p
        WHERE p.postcode = organisation.postcode AND p.latitude IS NOT NULL
          AND (organisation.latitude IS NULL OR organisation.latitude <> p.latitude
            OR organisation.longitude <> p.longitude))
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  PostcodeWriter(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  @Override
  public void write(List<PostcodeEntry> entries, Tally tally) {
    Map<Postcode, PostcodeEntry> known = known(entries);
    List<@Nullable Object[]> added = new ArrayList<>();
    List<@Nullable Object[]> changed = new ArrayList<>();
    for (PostcodeEntry entry : entries) {
      PostcodeEntry before = known.get(entry.postcode());
      if (before == null) {
        added.add(columns(entry));
        tally.added();
      } else if (before.equals(entry)) {
        tally.unchanged();
      } else {
        changed.add(columns(entry));
        if (entry.ended() && !before.ended()) {
          tally.closed();
        } else {
          tally.changed();
        }
      }
    }
    batches.batchUpdate(INSERT, added);
    batches.batchUpdate(UPDATE, changed);
  }

  /// Gives every organisation the coordinates of its postcode, unless it has its own.
  void locateOrganisations() {
    jdbc.sql(LOCATE).update();
  }

  private Map<Postcode, PostcodeEntry> known(List<PostcodeEntry> entries) {
    Map<Postcode, PostcodeEntry> known = new HashMap<>();
    jdbc.sql(KNOWN)
        .param("postcodes", entries.stream().map(entry -> entry.postcode().value()).toList())
        .query(row -> {
          Postcode postcode = new Postcode(row.getString("postcode"));
          double latitude = row.getDouble("latitude");
          GeoPoint where =
              row.wasNull() ? null : new GeoPoint(latitude, row.getDouble("longitude"));
          known.put(postcode, new PostcodeEntry(postcode, where, row.getBoolean("ended")));
        });
    return known;
  }

  private static @Nullable Object[] columns(PostcodeEntry entry) {
    GeoPoint where = entry.where();
    return new @Nullable Object[] {
      where == null ? null : where.latitude(),
      where == null ? null : where.longitude(),
      entry.ended(),
      entry.postcode().outward().value(),
      entry.postcode().value()
    };
  }
}
