package uk.nhs.portal.registration.decisions;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.ApplicantStatus;

/// The rows of which figures are made. They name nobody, and no moment by which somebody could be
/// found: a day, and an identity that is nothing's.
@Repository
class OutcomeRows {

  private static final String READ =
      """
      SELECT practice, YEAR(decided_on) AS the_year, MONTH(decided_on) AS the_month, decision,
        ground, ground_detail, kind, days, COUNT(*) AS people
      FROM registration_outcome WHERE decided_on BETWEEN :from AND :to
      """;

  private static final String ALIKE =
      " GROUP BY practice, YEAR(decided_on), MONTH(decided_on), decision, ground, ground_detail,"
          + " kind, days";

  private final JdbcClient sql;

  OutcomeRows(JdbcClient sql) {
    this.sql = sql;
  }

  /// Keeps of a decision what counts.
  void add(ApplicantId person, Decision decision) {
    sql.sql(
            """
            INSERT INTO registration_outcome (id, practice, decided_on, decision, ground,
              ground_detail, kind, days)
            VALUES (:id, (SELECT practice FROM registration_person WHERE id = :person), :on,
              :decision, :ground, :detail,
              (SELECT kind FROM registration_person WHERE id = :person), :days)\
            """)
        .param("id", bytes(UUID.randomUUID())) // one that tells the time would tell the moment
        .param("person", bytes(person.value()))
        .param("on", London.at(decision.at()).toLocalDate())
        .param("decision", decision.decision().name())
        .param("ground", decision.ground(), Types.VARCHAR)
        .param("detail", decision.groundDetail(), Types.VARCHAR)
        .param("days", decision.days())
        .update();
  }

  List<Figures.Count> of(OdsCode practice, LocalDate from, LocalDate to) {
    return sql.sql(READ + " AND practice = :practice" + ALIKE)
        .param("from", from)
        .param("to", to)
        .param("practice", practice.value())
        .query(OutcomeRows::count)
        .list();
  }

  Map<OdsCode, Figures> byPractice(LocalDate from, LocalDate to) {
    Map<OdsCode, List<Figures.Count>> found = new HashMap<>();
    sql.sql(READ + ALIKE)
        .param("from", from)
        .param("to", to)
        .query((row, line) ->
            found
                .computeIfAbsent(new OdsCode(row.getString("practice")), _ -> new ArrayList<>())
                .add(count(row, line)))
        .list();
    Map<OdsCode, Figures> figures = new HashMap<>();
    found.forEach((practice, counts) -> figures.put(practice, new Figures(counts)));
    return figures;
  }

  private static Figures.Count count(ResultSet row, int line) throws SQLException {
    return new Figures.Count(
        YearMonth.of(row.getInt("the_year"), row.getInt("the_month")),
        ApplicantStatus.valueOf(row.getString("decision")),
        row.getString("ground"),
        row.getString("ground_detail"),
        row.getString("kind"),
        row.getInt("days"),
        row.getInt("people"));
  }
}
