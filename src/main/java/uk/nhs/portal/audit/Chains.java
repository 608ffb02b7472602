package uk.nhs.portal.audit;

import static uk.nhs.portal.kernel.persistence.IdColumn.bytesOrNull;

import java.sql.Types;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The sixteen chains in the database.
///
/// Plain SQL rather than entities: this runs within every booking, and two statements are all it
/// costs where the end of the chain is known.
@Repository
class Chains {

  /// How many chains there are: acts on different chains do not wait for each other.
  static final int COUNT = 16;

  private static final int ROWS_OF_A_STATEMENT = 50;
  private static final String COLUMNS =
      "shard, seq, happened_at, actor, actor_role, act, what, what_id, patient, organisation,"
          + " detail, correlation, prev_hash, row_hash";
  private static final String VALUES = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final JdbcClient database;

  Chains(JdbcClient database) {
    this.database = database;
  }

  /// Where a chain ends.
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared as a whole
  record Head(int shard, long lastSeq, byte[] lastHash) {}

  /// Adds rows at the end of a chain, which stays locked until the transaction is over.
  ///
  /// @param known where the chain ends, as far as anybody knows; if it has grown meanwhile, its end
  ///   is locked and read anew
  /// @return where it ends then
  Head append(int shard, @Nullable Head known, List<AuditRow> rows) {
    List<ChainedRow> chained = known == null ? List.of() : chained(known, rows);
    if (known == null || !move(known, end(chained))) {
      Head read = lock(shard);
      chained = chained(read, rows);
      if (!move(read, end(chained))) {
        throw new IllegalStateException("the end of chain " + shard + " was locked, and moved");
      }
    }
    for (int from = 0; from < chained.size(); from += ROWS_OF_A_STATEMENT) {
      insert(chained.subList(from, Math.min(from + ROWS_OF_A_STATEMENT, chained.size())));
    }
    return end(chained);
  }

  private static List<ChainedRow> chained(Head end, List<AuditRow> rows) {
    List<ChainedRow> chained = new ArrayList<>(rows.size());
    long seq = end.lastSeq();
    byte[] hash = end.lastHash();
    for (AuditRow row : rows) {
      byte[] previous = hash;
      seq++;
      hash = row.hashAfter(previous, end.shard(), seq);
      chained.add(new ChainedRow(end.shard(), seq, row, previous, hash));
    }
    return chained;
  }

  private static Head end(List<ChainedRow> chained) {
    ChainedRow last = chained.getLast();
    return new Head(last.shard(), last.seq(), last.hash());
  }

  /// Moves the end of a chain if it is where it is said to be; the row is locked from here on.
  private boolean move(Head from, Head to) {
    return database
            .sql(
                "UPDATE audit_chain SET last_seq = ?, last_hash = ?"
                    + " WHERE shard = ? AND last_seq = ? AND last_hash = ?")
            .params(to.lastSeq(), to.lastHash(), from.shard(), from.lastSeq(), from.lastHash())
            .update()
        == 1;
  }

  /// The next rows of a chain after a place, in order.
  List<ChainedRow> after(int shard, long seq, long upTo, int atMost) {
    return database
        .sql(
            "SELECT "
                + COLUMNS
                + " FROM audit_row WHERE shard = ? AND seq > ? AND seq <= ? ORDER BY seq LIMIT ?")
        .params(shard, seq, upTo, atMost)
        .query(ChainedRow::read)
        .list();
  }

  Optional<Head> head(int shard) {
    return database
        .sql("SELECT shard, last_seq, last_hash FROM audit_chain WHERE shard = ?")
        .param(shard)
        .query((found, line) ->
            new Head(found.getInt("shard"), found.getLong("last_seq"), found.getBytes(3)))
        .optional();
  }

  /// Rows that stand behind the end of their chain: in one statement, so that an act which commits
  /// at this moment is seen with its row and its new end, or not at all.
  List<Finding> behindTheEnd() {
    return database
        .sql(
            "SELECT r.shard, r.seq FROM audit_row r LEFT JOIN audit_chain c ON c.shard = r.shard"
                + " WHERE r.seq > COALESCE(c.last_seq, 0) ORDER BY r.shard, r.seq")
        .query(
            (found, line) -> Finding.at(Fault.SLIPPED_IN, found.getInt("shard"), found.getLong(2)))
        .list();
  }

  private Head lock(int shard) {
    return database
        .sql("SELECT shard, last_seq, last_hash FROM audit_chain WHERE shard = ? FOR UPDATE")
        .param(shard)
        .query((found, line) ->
            new Head(found.getInt("shard"), found.getLong("last_seq"), found.getBytes(3)))
        .single();
  }

  private void insert(List<ChainedRow> rows) {
    JdbcClient.StatementSpec statement =
        database.sql(
            "INSERT INTO audit_row ("
                + COLUMNS
                + ") VALUES "
                + String.join(", ", rows.stream().map(row -> VALUES).toList()));
    for (ChainedRow chained : rows) {
      AuditRow row = chained.row();
      statement =
          statement
              .param(chained.shard())
              .param(chained.seq())
              .param(LocalDateTime.ofInstant(row.at(), ZoneOffset.UTC))
              .param(new SqlParameterValue(Types.BINARY, bytesOrNull(row.actor())))
              .param(row.role())
              .param(row.act())
              .param(row.what())
              .param(row.whatId())
              .param(new SqlParameterValue(Types.BINARY, bytesOrNull(row.patient())))
              .param(new SqlParameterValue(Types.VARCHAR, row.organisation()))
              .param(row.detail())
              .param(new SqlParameterValue(Types.VARCHAR, row.correlation()))
              .param(chained.previousHash())
              .param(chained.hash());
    }
    statement.update();
  }
}
