package uk.nhs.portal.performance.figures;

import static uk.nhs.portal.kernel.persistence.Columns.instant;
import static uk.nhs.portal.kernel.persistence.Columns.instantIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds over which periods measures have public figures, and when that last changed.
@Service
@Transactional(readOnly = true)
public class FindSpans {

  // What was withdrawn counts as a change only.
  private static final String SPANS =
      """
      SELECT r.measure,
        MIN(CASE WHEN b.withdrawn_at IS NULL OR b.withdrawn_at > :now THEN r.period END) AS first_period,
        MAX(CASE WHEN b.withdrawn_at IS NULL OR b.withdrawn_at > :now THEN r.period END) AS last_period,
        MIN(b.public_from) AS first_public, MAX(b.public_from) AS last_public,
        MAX(CASE WHEN b.withdrawn_at <= :now THEN b.withdrawn_at END) AS last_withdrawn
      FROM release_of_figures r JOIN batch b ON b.id = r.batch
      WHERE r.measure IN (:measures) AND b.public_from <= :now
      GROUP BY r.measure
      """;

  private final JdbcClient sql;
  private final Clock clock;

  FindSpans(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// By measure; those without public figures are left out. One SQL statement.
  public Map<Integer, PublishedSpan> of(Collection<Integer> measures) {
    return measures.isEmpty()
        ? Map.of()
        : sql
            .sql(SPANS)
            .param("measures", measures)
            .param("now", utc(clock.instant()))
            .query((row, _) -> span(row))
            .list()
            .stream()
            .flatMap(Optional::stream)
            .collect(Collectors.toMap(PublishedSpan::measure, Function.identity()));
  }

  /// Of one measure. One SQL statement.
  public Optional<PublishedSpan> of(int measure) {
    return Optional.ofNullable(of(List.of(measure)).get(measure));
  }

  private static Optional<PublishedSpan> span(ResultSet row) throws SQLException {
    LocalDate from = row.getObject("first_period", LocalDate.class);
    Instant published = instant(row, "last_public");
    Instant withdrawn = instantIfAny(row, "last_withdrawn");
    return from == null
        ? Optional.empty()
        : Optional.of(
            new PublishedSpan(
                row.getInt("measure"),
                from,
                row.getObject("last_period", LocalDate.class),
                instant(row, "first_public"),
                withdrawn == null || withdrawn.isBefore(published) ? published : withdrawn));
  }
}
