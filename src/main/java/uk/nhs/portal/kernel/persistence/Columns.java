package uk.nhs.portal.kernel.persistence;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How ids and moments stand in columns for plain SQL: `BINARY(16)`, and `DATETIME(6)` in UTC
/// whatever the time zone of the driver, the machine or the server.
public final class Columns {

  private Columns() {}

  /// The sixteen bytes of an id.
  public static byte[] bytes(UUID id) {
    return UuidCreator.toBytes(id);
  }

  /// The sixteen bytes of an id, or null.
  public static byte @Nullable [] bytesIfAny(@Nullable UUID id) {
    return id == null ? null : bytes(id);
  }

  /// The moment as a column stores it.
  public static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  /// The id in a column that is never null.
  public static UUID uuid(ResultSet row, String column) throws SQLException {
    return UuidCreator.fromBytes(row.getBytes(column));
  }

  /// The id in a column, or null.
  public static @Nullable UUID uuidIfAny(ResultSet row, String column) throws SQLException {
    byte[] bytes = row.getBytes(column);
    return bytes == null ? null : UuidCreator.fromBytes(bytes);
  }

  /// The moment in a column that is never null.
  public static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }

  /// The moment in a column, or null.
  public static @Nullable Instant instantIfAny(ResultSet row, String column) throws SQLException {
    LocalDateTime utc = row.getObject(column, LocalDateTime.class);
    return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
  }
}
