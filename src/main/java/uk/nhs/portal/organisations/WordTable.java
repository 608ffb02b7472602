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
  private static final String BRANCH =
      "SELECT word, field, organisations, latitude, longitude FROM known_word WHERE kind IN (:kinds) AND ";

  private final JdbcClient jdbc;

  WordTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Every known word that equals, begins like or sounds like one of the texts. One statement.
  List<Known> like(Set<String> texts, List<String> kinds) {
    List<String> branches = new ArrayList<>();
    Set<String> sounds = new LinkedHashSet<>();
    List<String> patterns = new ArrayList<>();
    branches.add(BRANCH + "word IN (:texts)");
    for (String text : texts) {
      if (text.length() >= PREFIX) {
        branches.add(BRANCH + "word LIKE :like" + patterns.size());
        patterns.add(text.substring(0, PREFIX) + "%");
        sounds.add(SearchWords.sound(text));
        sounds.add(SearchWords.otherSound(text));
      }
    }
    sounds.remove("");
    if (!sounds.isEmpty()) {
      branches.add(BRANCH + "sound IN (:sounds)");
      branches.add(BRANCH + "other_sound IN (:sounds)");
    }
    JdbcClient.StatementSpec query =
        jdbc.sql(String.join(" UNION ", branches)).param("kinds", kinds).param("texts", texts);
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
