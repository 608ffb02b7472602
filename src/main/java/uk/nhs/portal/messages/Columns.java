package uk.nhs.portal.messages;

import com.github.f4b6a3.uuid.codec.StandardBinaryCodec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How ids and moments stand in columns: `BINARY(16)`, and `DATETIME(6)` in UTC whatever the zone
/// of the driver or the server.
final class Columns {

  private Columns() {}

  static byte[] bytes(UUID id) {
    return StandardBinaryCodec.INSTANCE.encode(id);
  }

  static byte[] bytes(MessageId id) {
    return bytes(id.value());
  }

  static List<byte[]> bytes(Collection<UUID> ids) {
    return ids.stream().map(Columns::bytes).toList();
  }

  static UUID uuid(ResultSet row, String column) throws SQLException {
    return StandardBinaryCodec.INSTANCE.decode(row.getBytes(column));
  }

  static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }

  static @Nullable Instant instantIfAny(ResultSet row, String column) throws SQLException {
    LocalDateTime utc = row.getObject(column, LocalDateTime.class);
    return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
  }
}
