package uk.nhs.portal.maturity.assessments;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.bytesIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.instant;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.persistence.Columns;
import uk.nhs.portal.questionnaires.responses.ResponseId;

/// The tables of assessments.
@Repository
class AssessmentRows {

  private static final String SELECT =
      """
      SELECT a.id, a.trust, a.edition, a.of_year, a.response, s.state, s.ordinal, s.reviewer, s.taken_at
      FROM maturity_assessment a
      JOIN maturity_assessment_step s ON s.assessment = a.id AND s.ordinal =
        (SELECT MAX(l.ordinal) FROM maturity_assessment_step l WHERE l.assessment = a.id)
      """;

  private final JdbcClient jdbc;

  AssessmentRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Who does something, as what, and when.
  record By(@Nullable UUID account, String role, Instant at) {}

  /// A score or a word of an assessment among those of others.
  record Of<T>(UUID assessment, T what) {}

  Optional<Assessment> find(UUID id) {
    return jdbc.sql(SELECT + "WHERE a.id = :id")
        .param("id", bytes(id))
        .query((row, number) -> assessment(row))
        .optional();
  }

  Optional<Assessment> find(ResponseId response) {
    return jdbc.sql(SELECT + "WHERE a.response = :response")
        .param("response", bytes(response.value()))
        .query((row, number) -> assessment(row))
        .optional();
  }

  Optional<Assessment> find(OdsCode trust, AssessmentEdition edition, int year) {
    return jdbc.sql(
            SELECT + "WHERE a.trust = :trust AND a.edition = :edition AND a.of_year = :year")
        .param("trust", trust.value())
        .param("edition", edition.name())
        .param("year", year)
        .query((row, number) -> assessment(row))
        .optional();
  }

  List<Assessment> ofTrusts(Collection<OdsCode> trusts) {
    return jdbc.sql(SELECT + "WHERE a.trust IN (:trusts) ORDER BY a.of_year DESC, a.edition DESC")
        .param("trusts", trusts.stream().map(OdsCode::value).toList())
        .query((row, number) -> assessment(row))
        .list();
  }

  List<Assessment> reviewedBy(Collection<OdsCode> reviewers) {
    return jdbc.sql(SELECT + "WHERE s.reviewer IN (:reviewers) ORDER BY s.taken_at, a.id")
        .param("reviewers", reviewers.stream().map(OdsCode::value).toList())
        .query((row, number) -> assessment(row))
        .list();
  }

  List<Assessment> in(Collection<AssessmentState> states) {
    return jdbc.sql(
            SELECT + "WHERE s.state IN (:states) ORDER BY a.of_year DESC, a.edition DESC, a.trust")
        .param("states", states.stream().map(Enum::name).toList())
        .query((row, number) -> assessment(row))
        .list();
  }

  void add(UUID id, OdsCode trust, AssessmentEdition edition, int year, ResponseId response) {
    jdbc.sql(
            """
            INSERT INTO maturity_assessment (id, trust, edition, of_year, response)
            VALUES (:id, :trust, :edition, :year, :response)\
            """)
        .param("id", bytes(id))
        .param("trust", trust.value())
        .param("edition", edition.name())
        .param("year", year)
        .param("response", bytes(response.value()))
        .update();
  }

  boolean isTaken(UUID step) {
    return jdbc.sql("SELECT COUNT(*) FROM maturity_assessment_step WHERE id = :id")
            .param("id", bytes(step))
            .query(Integer.class)
            .single()
        > 0;
  }

  /// The first step, with which an assessment begins.
  void begun(UUID key, UUID assessment, OdsCode trust, By by) {
    step(key, assessment, trust, 1, null, AssessmentState.DRAFT, null, by);
  }

  /// One more step, after the one that was last when the assessment was read.
  void step(UUID key, Assessment from, AssessmentState to, @Nullable OdsCode reviewer, By by) {
    step(key, from.id(), from.trust(), from.steps() + 1, from.state(), to, reviewer, by);
  }

  private void step(
      UUID key,
      UUID assessment,
      OdsCode trust,
      int ordinal,
      @Nullable AssessmentState was,
      AssessmentState state,
      @Nullable OdsCode reviewer,
      By by) {
    jdbc.sql(
            """
            INSERT INTO maturity_assessment_stand (assessment, ordinal, state)
            VALUES (:assessment, :ordinal, :state)\
            """)
        .param("assessment", bytes(assessment))
        .param("ordinal", ordinal)
        .param("state", state.name())
        .update();
    jdbc.sql(
            """
            INSERT INTO maturity_assessment_step (id, assessment, ordinal, before_ordinal, was, state, trust,
              reviewer, taken_at, taken_by, taken_as)
            VALUES (:id, :assessment, :ordinal, :before, :was, :state, :trust, :reviewer, :at, :by, :as)\
            """)
        .param("id", bytes(key))
        .param("assessment", bytes(assessment))
        .param("ordinal", ordinal)
        .param("before", was == null ? null : ordinal - 1, Types.INTEGER)
        .param("was", was == null ? null : was.name(), Types.VARCHAR)
        .param("state", state.name())
        .param("trust", trust.value())
        .param("reviewer", reviewer == null ? null : reviewer.value(), Types.VARCHAR)
        .param("at", utc(by.at()))
        .param("by", bytesIfAny(by.account()), Types.BINARY)
        .param("as", by.role())
        .update();
  }

  void score(UUID assessment, List<ThemeScore> scores) {
    scores.forEach(each ->
        jdbc.sql(
                """
                INSERT INTO maturity_assessment_score (assessment, theme, points, answers)
                VALUES (:assessment, :theme, :points, :answers)\
                """)
            .param("assessment", bytes(assessment))
            .param("theme", each.theme())
            .param("points", each.points())
            .param("answers", each.answers())
            .update());
  }

  Map<UUID, Map<String, ThemeScore>> scores(Collection<UUID> assessments) {
    Map<UUID, Map<String, ThemeScore>> scores = new HashMap<>();
    jdbc.sql(
            """
            SELECT assessment, theme, points, answers FROM maturity_assessment_score
            WHERE assessment IN (:ids)\
            """)
        .param("ids", ids(assessments))
        .query((row, number) ->
            new Of<>(
                uuid(row, "assessment"),
                new ThemeScore(
                    row.getString("theme"), row.getInt("points"), row.getInt("answers"))))
        .list()
        .forEach(each ->
            scores
                .computeIfAbsent(each.assessment(), _ -> new HashMap<>())
                .put(each.what().theme(), each.what()));
    return scores;
  }

  boolean isSaid(UUID word) {
    return jdbc.sql("SELECT COUNT(*) FROM maturity_assessment_word WHERE id = :id")
            .param("id", bytes(word))
            .query(Integer.class)
            .single()
        > 0;
  }

  /// One more word about a theme, within the review that is the latest one.
  void say(UUID key, UUID assessment, Word.Kind kind, NewWord word, By by) {
    int review =
        jdbc.sql(
                """
                SELECT MAX(ordinal) FROM maturity_assessment_step
                WHERE assessment = :assessment AND state = 'IN_REVIEW'\
                """)
            .param("assessment", bytes(assessment))
            .query(Integer.class)
            .single();
    int before =
        jdbc.sql(
                """
                SELECT COUNT(*) FROM maturity_assessment_word
                WHERE assessment = :assessment AND review = :review AND theme = :theme AND kind = :kind\
                """)
            .param("assessment", bytes(assessment))
            .param("review", review)
            .param("theme", word.theme())
            .param("kind", kind.name())
            .query(Integer.class)
            .single();
    jdbc.sql(
            """
            INSERT INTO maturity_assessment_word (id, assessment, review, theme, kind, place, agrees, proposed, said,
              said_at, said_by, said_as)
            VALUES (:id, :assessment, :review, :theme, :kind, :place, :agrees, :proposed, :said, :at, :by, :as)\
            """)
        .param("id", bytes(key))
        .param("assessment", bytes(assessment))
        .param("review", review)
        .param("theme", word.theme())
        .param("kind", kind.name())
        .param("place", before + 1)
        .param("agrees", word.agrees())
        .param("proposed", word.proposed(), Types.DECIMAL)
        .param("said", word.text())
        .param("at", utc(by.at()))
        .param("by", bytesIfAny(by.account()), Types.BINARY)
        .param("as", by.role())
        .update();
  }

  /// What counts of the words of the latest reviews: the last of each kind about each theme.
  List<Of<Word>> words(Collection<UUID> assessments) {
    return jdbc.sql(
            """
            SELECT w.assessment, w.theme, w.kind, w.agrees, w.proposed, w.said, w.said_at
            FROM maturity_assessment_word w
            WHERE w.assessment IN (:ids)
              AND w.review = (SELECT MAX(s.ordinal) FROM maturity_assessment_step s
                WHERE s.assessment = w.assessment AND s.state = 'IN_REVIEW')
              AND w.place = (SELECT MAX(l.place) FROM maturity_assessment_word l WHERE l.assessment = w.assessment
                AND l.review = w.review AND l.theme = w.theme AND l.kind = w.kind)\
            """)
        .param("ids", ids(assessments))
        .query((row, number) ->
            new Of<>(
                uuid(row, "assessment"),
                new Word(
                    row.getString("theme"),
                    Word.Kind.valueOf(row.getString("kind")),
                    row.getBoolean("agrees"),
                    row.getBigDecimal("proposed"),
                    row.getString("said"),
                    instant(row, "said_at"))))
        .list();
  }

  private static List<byte[]> ids(Collection<UUID> assessments) {
    return assessments.stream().map(Columns::bytes).toList();
  }

  private static Assessment assessment(ResultSet row) throws SQLException {
    String reviewer = row.getString("reviewer");
    return new Assessment(
        uuid(row, "id"),
        new OdsCode(row.getString("trust")),
        AssessmentEdition.valueOf(row.getString("edition")),
        row.getInt("of_year"),
        new ResponseId(uuid(row, "response")),
        AssessmentState.valueOf(row.getString("state")),
        row.getInt("ordinal"),
        reviewer == null ? null : new OdsCode(reviewer),
        instant(row, "taken_at"));
  }
}
