package uk.nhs.portal.organisations.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.nhs.portal.organisations.SearchWords;

/// Writes the words by which organisations are found.
@Component
class WordWriter {

  private static final String INSERT =
      "INSERT INTO organisation_word (ods_code, field, word, sound, other_sound)"
          + " VALUES (?, ?, ?, ?, ?)";

  private static final String COUNT =
      """
      INSERT INTO known_word
        (kind, field, word, sound, other_sound, organisations, latitude, longitude)
      SELECT o.kind, w.field, w.word, MAX(w.sound), MAX(w.other_sound), COUNT(*),
        AVG(o.latitude), AVG(o.longitude)
      FROM organisation_word w JOIN organisation o ON o.ods_code = w.ods_code
      WHERE o.status = 'ACTIVE'
      GROUP BY o.kind, w.field, w.word
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  WordWriter(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /// Whether the words need not be written again.
  static boolean sameWords(Facts before, Facts after) {
    return before.agrees(after, Column.NAME)
        && before.agrees(after, Column.ADDRESS)
        && before.agrees(after, Column.TOWN);
  }

  void write(Map<String, Facts> organisations) {
    if (organisations.isEmpty()) {
      return;
    }
    jdbc.sql("DELETE FROM organisation_word WHERE ods_code IN (:codes)")
        .param("codes", organisations.keySet())
        .update();
    List<Object[]> rows = new ArrayList<>();
    organisations.forEach((code, facts) -> {
      SearchWords.in(String.valueOf(facts.text(Column.NAME)))
          .forEach(word -> rows.add(row(code, "NAME", word)));
      AddressLines.places(facts.text(Column.ADDRESS), facts.text(Column.TOWN))
          .forEach(place -> rows.add(row(code, "PLACE", place)));
    });
    batches.batchUpdate(INSERT, rows);
  }

  /// Counts anew which words there are, and where.
  void countWords() {
    jdbc.sql("DELETE FROM known_word").update();
    jdbc.sql(COUNT).update();
  }

  private static Object[] row(String code, String field, String word) {
    return new Object[] {code, field, word, SearchWords.sound(word), SearchWords.otherSound(word)};
  }
}
