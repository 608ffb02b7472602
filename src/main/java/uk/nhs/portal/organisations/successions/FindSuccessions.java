package uk.nhs.portal.organisations.successions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.OdsCode;

/// Finds what organisations were made of and what became of them.
@Service
@Transactional(readOnly = true)
public class FindSuccessions {

  private static final int CODES_IN_A_STATEMENT = 1_000;

  // The last row of a code counts: a split leads to the part that came last, then to the first
  // code.
  private static final String TODAY =
      """
      SELECT l.ancestor, l.descendant FROM organisation_lineage l
      WHERE l.ancestor IN (:codes) AND NOT EXISTS (
        SELECT 1 FROM organisation_succession s WHERE s.predecessor = l.descendant)
      ORDER BY l.on_date, l.descendant DESC
      """;

  private static final String NAME =
      """
      COALESCE((SELECT o.name FROM organisation o WHERE o.ods_code = %1$s),
        (SELECT MIN(f.name) FROM organisation_former_name f WHERE f.ods_code = %1$s)) AS name
      """;

  private static final String PREDECESSORS =
      "SELECT l.ancestor, l.descendant, l.into_code, l.on_date, l.steps, "
          + NAME.formatted("l.ancestor")
          + " FROM organisation_lineage l WHERE l.descendant IN (:codes)"
          + " ORDER BY l.on_date, l.ancestor";

  private static final String SUCCESSORS =
      "SELECT l.descendant, l.on_date, l.steps, NOT EXISTS (SELECT 1 FROM organisation_succession s"
          + " WHERE s.predecessor = l.descendant) AS today, "
          + NAME.formatted("l.descendant")
          + " FROM organisation_lineage l WHERE l.ancestor = :code"
          + " ORDER BY l.steps, l.on_date, l.descendant";

  private static final String FORMER_NAMES =
      """
      SELECT f.name, f.until_date FROM organisation_former_name f
      WHERE f.ods_code = :code AND NOT EXISTS (
        SELECT 1 FROM organisation o WHERE o.ods_code = f.ods_code AND LOWER(o.name) = LOWER(f.name))
      ORDER BY f.until_date DESC, f.name
      """;

  private final JdbcClient jdbc;

  FindSuccessions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Today's organisation of each code: itself unless others came after it. Of a split it is the
  /// part that came last. One SQL statement for each thousand.
  public Map<OdsCode, OdsCode> today(Collection<OdsCode> codes) {
    Map<OdsCode, OdsCode> today = new HashMap<>();
    codes.forEach(code -> today.put(code, code));
    inParts(
        codes,
        some ->
            jdbc.sql(TODAY)
                .param("codes", some)
                .query(row -> {
                  today.put(code(row, "ancestor"), code(row, "descendant"));
                }));
    return today;
  }

  /// Today's organisation of the code. One SQL statement.
  public OdsCode today(OdsCode code) {
    return today(List.of(code)).getOrDefault(code, code);
  }

  /// All that each of the organisations was made of, the earliest first; who has none is left out.
  /// One SQL statement for each thousand.
  public Map<OdsCode, List<Predecessor>> predecessors(Collection<OdsCode> codes) {
    Map<OdsCode, List<Predecessor>> found = new HashMap<>();
    inParts(
        codes,
        some ->
            jdbc.sql(PREDECESSORS)
                .param("codes", some)
                .query(row -> {
                  found
                      .computeIfAbsent(code(row, "descendant"), _ -> new ArrayList<>())
                      .add(predecessor(row));
                }));
    return found;
  }

  /// Everything that is known about where the organisation came from and went. Three SQL
  /// statements.
  public OrganisationHistory history(OdsCode code) {
    return new OrganisationHistory(
        code,
        predecessors(List.of(code)).getOrDefault(code, List.of()),
        jdbc.sql(SUCCESSORS).param("code", code.value()).query((row, _) -> successor(row)).list(),
        jdbc.sql(FORMER_NAMES)
            .param("code", code.value())
            .query((row, _) ->
                new FormerName(row.getString("name"), row.getObject("until_date", LocalDate.class)))
            .list());
  }

  private static void inParts(Collection<OdsCode> codes, Consumer<List<String>> statement) {
    codes.stream()
        .map(OdsCode::value)
        .distinct()
        .gather(Gatherers.windowFixed(CODES_IN_A_STATEMENT))
        .forEach(statement);
  }

  private static Predecessor predecessor(ResultSet row) throws SQLException {
    return new Predecessor(
        code(row, "ancestor"),
        row.getString("name"),
        code(row, "into_code"),
        row.getObject("on_date", LocalDate.class),
        row.getInt("steps"));
  }

  private static Successor successor(ResultSet row) throws SQLException {
    return new Successor(
        code(row, "descendant"),
        row.getString("name"),
        row.getObject("on_date", LocalDate.class),
        row.getInt("steps"),
        row.getBoolean("today"));
  }

  private static OdsCode code(ResultSet row, String column) throws SQLException {
    return new OdsCode(row.getString(column));
  }
}
