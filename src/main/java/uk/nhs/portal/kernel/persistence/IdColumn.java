package uk.nhs.portal.kernel.persistence;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Identities in a `BINARY(16)` column, for statements that are written as SQL.
public final class IdColumn {

  private IdColumn() {}

  /// The sixteen bytes of an identity, most significant first.
  public static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  /// As [#bytes], for a column that may be empty.
  public static byte @Nullable [] bytesOrNull(@Nullable UUID id) {
    return id == null ? null : bytes(id);
  }

  /// The identity in the sixteen bytes of a column.
  public static UUID id(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }

  /// As [#id], for a column that may be empty.
  public static @Nullable UUID idOrNull(byte @Nullable [] bytes) {
    return bytes == null ? null : id(bytes);
  }
}
