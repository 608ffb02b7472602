package uk.nhs.portal.organisations.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

  private static final String FORMER =
      """
      SELECT o.ods_code, f.name AS called FROM organisation_former_name f
        JOIN organisation o ON o.ods_code = f.ods_code
      UNION SELECT o.ods_code, f.name FROM organisation_lineage l
        JOIN organisation o ON o.ods_code = l.descendant
        JOIN organisation_former_name f ON f.ods_code = l.ancestor
      UNION SELECT o.ods_code, a.name FROM organisation_lineage l
        JOIN organisation o ON o.ods_code = l.descendant
        JOIN organisation a ON a.ods_code = l.ancestor
      UNION SELECT o.ods_code, l.ancestor FROM organisation_lineage l
        JOIN organisation o ON o.ods_code = l.descendant
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

  /// Writes anew what organisations can be found by because they once were called so, or were made
  /// of others that had these codes and names.
  void rememberFormerNames() {
    jdbc.sql("DELETE FROM organisation_word WHERE field = 'ONCE'").update();
    Map<String, Set<String>> words = new TreeMap<>();
    jdbc.sql(FORMER)
        .query(row -> {
          words
              .computeIfAbsent(row.getString("ods_code"), _ -> new TreeSet<>())
              .addAll(SearchWords.in(row.getString("called")));
        });
    List<Object[]> rows = new ArrayList<>();
    words.forEach((code, once) -> once.forEach(word -> rows.add(row(code, "ONCE", word))));
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
