package uk.nhs.portal.organisations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.GeoPoint;

/// The words by which organisations can be found, and which of them may have been meant.
@Component
class WordTable {

  /// A word of the index.
  ///
  /// @param place whether it is a place as a whole rather than one word of a name
  /// @param organisations how many active ones have it
  /// @param middle of the organisations there that have coordinates
  record Known(String word, boolean place, int organisations, @Nullable GeoPoint middle) {}

  private static final int PREFIX = 3;

  // Each branch of the union has an index of its own.
  private static final String CANDIDATES =
      """
      SELECT w.word, w.field, COUNT(*) AS organisations,
        AVG(o.latitude) AS latitude, AVG(o.longitude) AS longitude
      FROM ({candidates}) c
      JOIN organisation_word w ON w.word = c.word
      JOIN organisation o ON o.ods_code = w.ods_code
      WHERE o.kind = :kind AND o.status = 'ACTIVE'
      GROUP BY w.word, w.field
      """;

  private final JdbcClient jdbc;

  WordTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Every known word that equals, begins like or sounds like one of the texts. One statement.
  List<Known> like(Set<String> texts, OrganisationKind kind) {
    List<String> branches = new ArrayList<>();
    Set<String> sounds = new LinkedHashSet<>();
    List<String> patterns = new ArrayList<>();
    branches.add("SELECT word FROM organisation_word WHERE word IN (:texts)");
    for (String text : texts) {
      if (text.length() >= PREFIX) {
        branches.add("SELECT word FROM organisation_word WHERE word LIKE :like" + patterns.size());
        patterns.add(text.substring(0, PREFIX) + "%");
        sounds.add(SearchWords.sound(text));
        sounds.add(SearchWords.otherSound(text));
      }
    }
    sounds.remove("");
    if (!sounds.isEmpty()) {
      branches.add("SELECT word FROM organisation_word WHERE sound IN (:sounds)");
      branches.add("SELECT word FROM organisation_word WHERE other_sound IN (:sounds)");
    }
    JdbcClient.StatementSpec query =
        jdbc.sql(CANDIDATES.replace("{candidates}", String.join(" UNION ", branches)))
            .param("kind", kind.name())
            .param("texts", texts);
    for (int i = 0; i < patterns.size(); i++) {
      query = query.param("like" + i, patterns.get(i));
    }
    return (sounds.isEmpty() ? query : query.param("sounds", sounds))
        .query((row, _) -> {
          double latitude = row.getDouble("latitude");
          GeoPoint middle =
              row.wasNull() ? null : new GeoPoint(latitude, row.getDouble("longitude"));
          return new Known(
              row.getString("word"),
              row.getString("field").equals("PLACE"),
              row.getInt("organisations"),
              middle);
        })
        .list();
  }
}
