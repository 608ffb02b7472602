package uk.nhs.portal.triage.handover;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.instant;
import static uk.nhs.portal.kernel.persistence.Columns.instantIfAny;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.OdsCode;

/// Tells the person how far the practice is with their triage; the caller has made sure that the
/// journey is theirs.
@Service
public class FollowTriage {

  private final JdbcClient sql;
  private final Clock clock;

  FollowTriage(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// How far it is; empty if it was not handed to a practice. One statement.
  @Transactional(readOnly = true)
  public Optional<Progress> of(UUID journey) {
    return sql.sql(
            """
            SELECT practice, wish, handed_at, due_at, status, assigned_to, answered_at, closed_at,
              closed_as
            FROM triage_case WHERE journey = ?\
            """)
        .param(bytes(journey))
        .query(this::progress)
        .optional();
  }

  private Progress progress(ResultSet row, int line) throws SQLException {
    Instant due = instantIfAny(row, "due_at");
    Instant answered = instantIfAny(row, "answered_at");
    String closedAs = row.getString("closed_as");
    return new Progress(
        OdsCode.of(row.getString("practice")),
        Wish.valueOf(row.getString("wish")),
        stage(row, answered),
        instant(row, "handed_at"),
        due,
        answered,
        closedAs == null ? null : CloseReason.valueOf(closedAs),
        closedAs == null && answered == null && due != null && clock.instant().isAfter(due));
  }

  private static Progress.Stage stage(ResultSet row, @Nullable Instant answered)
      throws SQLException {
    if (row.getString("status").equals("CLOSED")) {
      return Progress.Stage.CLOSED;
    }
    if (answered != null) {
      return Progress.Stage.ANSWERED;
    }
    return row.getBytes("assigned_to") == null
        ? Progress.Stage.RECEIVED
        : Progress.Stage.BEING_LOOKED_AT;
  }
}
