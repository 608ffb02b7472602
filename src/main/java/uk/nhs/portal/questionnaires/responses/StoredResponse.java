package uk.nhs.portal.questionnaires.responses;

import static uk.nhs.portal.kernel.persistence.Columns.instant;
import static uk.nhs.portal.kernel.persistence.Columns.instantIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;
import static uk.nhs.portal.kernel.persistence.Columns.uuidIfAny;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.PatientId;

/// The row of a response.
///
/// @param revision how often it has changed; the next answer's number
/// @param withdrawn whether a version that it uses was withdrawn
record StoredResponse(
    ResponseId id,
    String service,
    VersionHash version,
    @Nullable VersionHash nextVersion,
    @Nullable PatientId owner,
    Status status,
    int revision,
    @Nullable Draft draft,
    Duration kept,
    Instant startedAt,
    Instant lastAnsweredAt,
    @Nullable Instant completedAt,
    Instant expiresAt,
    boolean withdrawn) {

  enum Status {
    IN_PROGRESS,
    COMPLETED,
    ABANDONED
  }

  Standing standing(Instant now) {
    boolean late = !now.isBefore(expiresAt);
    return switch (status) {
      case ABANDONED -> Standing.EXPIRED;
      case COMPLETED -> late && owner == null ? Standing.EXPIRED : Standing.COMPLETED;
      case IN_PROGRESS -> {
        if (late) {
          yield Standing.EXPIRED;
        }
        yield withdrawn ? Standing.WITHDRAWN : Standing.OPEN;
      }
    };
  }

  static StoredResponse read(ResultSet row, int number) throws SQLException {
    UUID owner = uuidIfAny(row, "owner");
    String next = row.getString("next_version");
    return new StoredResponse(
        new ResponseId(uuid(row, "id")),
        row.getString("service"),
        new VersionHash(row.getString("version")),
        next == null ? null : new VersionHash(next),
        owner == null ? null : new PatientId(owner),
        Status.valueOf(row.getString("status")),
        row.getInt("revision"),
        DraftText.read(row.getString("draft_item"), row.getString("draft")),
        Duration.ofMinutes(row.getInt("kept_minutes")),
        instant(row, "started_at"),
        instant(row, "last_answered_at"),
        instantIfAny(row, "completed_at"),
        instant(row, "expires_at"),
        row.getBoolean("withdrawn"));
  }

  @Override
  public String toString() {
    return "StoredResponse[" + id + "]";
  }
}
