package uk.nhs.portal.audit;

import static uk.nhs.portal.kernel.persistence.IdColumn.idOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;

/// A row of the trail as it is stored: at its place in a chain, with the two hashes.
@SuppressWarnings("ArrayRecordComponent") // never compared or printed, only read by the verifier
record ChainedRow(int shard, long seq, AuditRow row, byte[] previousHash, byte[] hash) {

  boolean follows(byte[] hashOfTheRowBefore) {
    return Arrays.equals(previousHash, hashOfTheRowBefore);
  }

  boolean isUntouched() {
    return Arrays.equals(hash, row.hashAfter(previousHash, shard, seq));
  }

  static ChainedRow read(ResultSet found, int line) throws SQLException {
    AuditRow row =
        new AuditRow(
            found.getObject("happened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
            idOrNull(found.getBytes("actor")),
            found.getString("actor_role"),
            found.getString("act"),
            found.getString("what"),
            found.getString("what_id"),
            idOrNull(found.getBytes("patient")),
            found.getString("organisation"),
            found.getString("detail"),
            found.getString("correlation"));
    return new ChainedRow(
        found.getInt("shard"),
        found.getLong("seq"),
        row,
        found.getBytes("prev_hash"),
        found.getBytes("row_hash"));
  }
}
