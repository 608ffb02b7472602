package uk.nhs.portal.maturity.trusts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.kernel.OdsCode;

/// Codes and names of trusts, as rows.
@Repository
class TrustRows {

  /// A code with one of its names.
  record Named(
      OdsCode code,
      OdsCode today,
      String name,
      boolean current,
      @Nullable LocalDate closedOn,
      String source) {}

  private static final String NAMED =
      """
      SELECT t.code, t.today_code, t.closed_on, n.name, n.current_of, n.source
      FROM maturity_trust t JOIN maturity_trust_name n ON n.code = t.code
      """;

  private final JdbcClient sql;

  TrustRows(JdbcClient sql) {
    this.sql = sql;
  }

  /// Where codes lead today; those that nobody has told of are left out.
  Map<OdsCode, OdsCode> today(Collection<OdsCode> codes) {
    Map<OdsCode, OdsCode> found = new HashMap<>();
    sql.sql("SELECT code, today_code FROM maturity_trust WHERE code IN (:codes)")
        .param("codes", codes.stream().map(OdsCode::value).distinct().toList())
        .query((row, _) ->
            found.put(new OdsCode(row.getString("code")), new OdsCode(row.getString("today_code"))))
        .list();
    return found;
  }

  /// Every code and name that leads to one of these codes of today.
  List<Named> leadingTo(Collection<OdsCode> todays) {
    return sql.sql(NAMED + "WHERE t.today_code IN (:codes) ORDER BY t.code, n.name")
        .param("codes", todays.stream().map(OdsCode::value).distinct().toList())
        .query((row, _) -> named(row))
        .list();
  }

  List<OdsCode> allToday() {
    return sql.sql("SELECT DISTINCT today_code FROM maturity_trust ORDER BY today_code")
        .query((row, _) -> new OdsCode(row.getString("today_code")))
        .list();
  }

  /// Today's codes of the trusts with a name that has all of the words.
  List<OdsCode> withWords(List<String> lowerCaseWords) {
    StringBuilder condition = new StringBuilder("1 = 1");
    List<Object> patterns = new ArrayList<>();
    for (String word : lowerCaseWords) {
      condition.append(" AND LOWER(n.name) LIKE ? ESCAPE '!'");
      patterns.add("%" + word.replaceAll("([!%_])", "!$1") + "%");
    }
    return sql.sql(
            """
            SELECT DISTINCT t.today_code FROM maturity_trust t
            JOIN maturity_trust_name n ON n.code = t.code WHERE\
            """
                + " "
                + condition
                + " ORDER BY t.today_code")
        .params(patterns)
        .query((row, _) -> new OdsCode(row.getString("today_code")))
        .list();
  }

  boolean add(OdsCode code, OdsCode today, @Nullable LocalDate closedOn, String source) {
    if (!today(List.of(code)).isEmpty()) {
      return false;
    }
    sql.sql(
            """
            INSERT INTO maturity_trust (code, today_code, closed_on, source)
            VALUES (:code, :today, :closed, :source)\
            """)
        .param("code", code.value())
        .param("today", today.value())
        .param("closed", closedOn, Types.DATE)
        .param("source", source)
        .update();
    return true;
  }

  /// Tells a later code, where only the earlier ones were known.
  void leads(OdsCode code, OdsCode today, @Nullable LocalDate closedOn) {
    sql.sql("UPDATE maturity_trust SET today_code = :today, closed_on = :closed WHERE code = :code")
        .param("today", today.value())
        .param("closed", closedOn, Types.DATE)
        .param("code", code.value())
        .update();
  }

  boolean addName(OdsCode code, String name, boolean current, String source) {
    if (current) {
      sql.sql("UPDATE maturity_trust_name SET current_of = NULL WHERE current_of = ? AND name <> ?")
          .params(code.value(), name)
          .update();
    }
    var known =
        sql.sql("SELECT current_of FROM maturity_trust_name WHERE code = ? AND name = ?")
            .params(code.value(), name)
            .query((row, _) -> row.getString(1) != null)
            .optional();
    if (known.isPresent()) {
      return current && !known.get() && isCurrentNow(code, name);
    }
    sql.sql(
            """
            INSERT INTO maturity_trust_name (code, name, current_of, source)
            VALUES (:code, :name, :current, :source)\
            """)
        .param("code", code.value())
        .param("name", name)
        .param("current", current ? code.value() : null, Types.VARCHAR)
        .param("source", source)
        .update();
    return true;
  }

  private boolean isCurrentNow(OdsCode code, String name) {
    return sql.sql("UPDATE maturity_trust_name SET current_of = code WHERE code = ? AND name = ?")
            .params(code.value(), name)
            .update()
        > 0;
  }

  private static Named named(ResultSet row) throws SQLException {
    return new Named(
        new OdsCode(row.getString("code")),
        new OdsCode(row.getString("today_code")),
        row.getString("name"),
        row.getString("current_of") != null,
        row.getObject("closed_on", LocalDate.class),
        row.getString("source"));
  }
}
