package uk.nhs.portal.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of the trail without its place in a chain, and the hash that ties it to that place.
record AuditRow(
    Instant at,
    @Nullable UUID actor,
    String role,
    String act,
    String what,
    String whatId,
    @Nullable UUID patient,
    @Nullable String organisation,
    String detail,
    @Nullable String correlation) {

  /// The database keeps microseconds; a hash over more could never be checked again.
  AuditRow {
    at = at.truncatedTo(ChronoUnit.MICROS);
  }

  /// SHA-256 over the hash of the row before, the place, and every field with its length.
  ///
  /// Lengths make the encoding unambiguous: no two different rows have the same bytes.
  byte[] hashAfter(byte[] previousHash, int shard, long seq) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(previousHash);
      out.writeInt(shard);
      out.writeLong(seq);
      out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, at));
      write(out, actor);
      write(out, role);
      write(out, act);
      write(out, what);
      write(out, whatId);
      write(out, patient);
      write(out, organisation);
      write(out, detail);
      write(out, correlation);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return sha256().digest(bytes.toByteArray());
  }

  private static void write(DataOutputStream out, @Nullable Object field) throws IOException {
    if (field == null) {
      out.writeInt(-1);
    } else {
      byte[] text = field.toString().getBytes(StandardCharsets.UTF_8);
      out.writeInt(text.length);
      out.write(text);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
