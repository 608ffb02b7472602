package uk.nhs.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.TimeOrderedId;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;

@DatabaseTest
class AuditTrailIT {

  private static final int ACTS = 400;

  @Autowired private AuditTrail trail;
  @Autowired private VerifyAuditTrail verifier;
  @Autowired private Chains chains;
  @Autowired private Clock clock;
  @Autowired private ObjectProvider<WhoActs> whoActs;
  @Autowired private EntityManager entities;
  @Autowired private JdbcClient database;
  @Autowired private TransactionTemplate transaction;
  @Autowired private PlatformTransactionManager transactions;

  @BeforeEach
  void emptyTrail() {
    database.sql("DELETE FROM audit_row").update();
    database.sql("UPDATE audit_chain SET last_seq = 0, last_hash = ?").param(new byte[32]).update();
  }

  @Test
  void aTrailWrittenByManyAtOnceIsSound() {
    writeManyAtOnce();

    AuditReport report = verifier.verify();

    assertThat(report.findings()).isEmpty();
    assertThat(report.rows()).isEqualTo(2L * ACTS);
  }

  @Test
  void theTrailIsSoundAtAnyMomentWhileOthersWrite() throws InterruptedException {
    Thread writer = Thread.ofVirtual().start(this::writeManyAtOnce);
    while (writer.isAlive()) {
      assertThat(verifier.verify().findings()).isEmpty();
    }
    writer.join();
  }

  @Test
  void anActCostsTwoStatementsHoweverManyRowsItLeaves() {
    act(1); // from now on the end of the chain is known

    long one = CountedStatements.during(() -> act(1));
    long many = CountedStatements.during(() -> act(30));

    assertThat(one).isEqualTo(2);
    assertThat(many).isEqualTo(2);
  }

  @Test
  void aChainThatAnotherProcessHasMovedOnIsContinuedFromItsNewEnd() {
    AuditTrail elsewhere = new AuditTrail(chains, new FreeChains(), clock, whoActs, entities);
    for (int i = 0; i < 100; i++) {
      act(1);
      transaction.executeWithoutResult(status -> elsewhere.record(entry("elsewhere")));
    }

    assertThat(verifier.verify()).isEqualTo(new AuditReport(200, List.of()));
  }

  @Test
  void anActThatIsRolledBackAtItsCommitLeavesItsChainSound() {
    act(1);
    assertThatThrownBy(() ->
            transaction.executeWithoutResult(status -> {
              trail.record(entry("undone"));
              TransactionSynchronizationManager.registerSynchronization(new RefusedCommit());
            }))
        .isInstanceOf(IllegalStateException.class);
    act(1);

    assertThat(verifier.verify()).isEqualTo(new AuditReport(2, List.of()));
  }

  /// Fails after the rows of the trail are written.
  private static final class RefusedCommit implements TransactionSynchronization {

    @Override
    public int getOrder() {
      return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      throw new IllegalStateException("no commit");
    }
  }

  @Test
  void anActThatIsRolledBackLeavesNoRow() {
    transaction.executeWithoutResult(status -> {
      trail.record(entry("undone"));
      status.setRollbackOnly();
    });

    assertThat(verifier.verify()).isEqualTo(new AuditReport(0, List.of()));
  }

  @Test
  void anActIsNotRecordedOutsideItsTransactionNorInAReadOnlyOne() {
    TransactionTemplate readOnly = new TransactionTemplate(transactions);
    readOnly.setReadOnly(true);

    assertThatThrownBy(() -> trail.record(entry("alone")))
        .isInstanceOf(IllegalTransactionStateException.class);
    assertThatThrownBy(() -> readOnly.executeWithoutResult(status -> trail.record(entry("read"))))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void anAlteredRowIsFound() {
    writeManyAtOnce();
    Finding place = someRow();
    for (String column : new String[] {"detail", "what_id", "act", "actor_role"}) {
      String before = column(place, column);
      set(place, column, "forged");
      assertThat(verifier.verify().findings())
          .as(column)
          .containsExactly(Finding.at(Fault.ALTERED, place.shard(), place.first()));
      set(place, column, before);
    }
    set(place, "patient", null);
    assertThat(verifier.verify().findings())
        .containsExactly(Finding.at(Fault.ALTERED, place.shard(), place.first()));
  }

  @Test
  void aRowAlteredTogetherWithItsHashIsFound() {
    writeManyAtOnce();
    Finding place = someRow();
    ChainedRow row = read(place);
    AuditRow forged =
        new AuditRow(row.row().at(), null, "VISITOR", "READ", "x", "y", null, null, "", null);
    database
        .sql(
            "UPDATE audit_row SET actor = NULL, actor_role = 'VISITOR', act = 'READ', what = 'x',"
                + " what_id = 'y', patient = NULL, organisation = NULL, detail = '',"
                + " correlation = NULL, row_hash = ? WHERE shard = ? AND seq = ?")
        .params(
            forged.hashAfter(row.previousHash(), place.shard(), place.first()),
            place.shard(),
            place.first())
        .update();

    assertThat(verifier.verify().findings())
        .containsExactly(Finding.at(Fault.OUT_OF_PLACE, place.shard(), place.first() + 1));
  }

  @Test
  void removedRowsAreFound() {
    writeManyAtOnce();
    Finding place = someRow();
    delete(place.shard(), place.first(), place.first() + 1);

    assertThat(verifier.verify().findings())
        .containsExactly(
            new Finding(Fault.REMOVED, place.shard(), place.first(), place.first() + 1));
  }

  @Test
  void removedLastRowsAreFound() {
    writeManyAtOnce();
    int shard = someRow().shard();
    long last = last(shard);
    delete(shard, last - 1, last);

    assertThat(verifier.verify().findings())
        .containsExactly(new Finding(Fault.CUT_OFF, shard, last - 1, last));
  }

  @Test
  void aWholeChainRemovedIsFound() {
    writeManyAtOnce();
    int shard = someRow().shard();
    long last = last(shard);
    delete(shard, 1, last);

    assertThat(verifier.verify().findings())
        .containsExactly(new Finding(Fault.CUT_OFF, shard, 1, last));
  }

  @Test
  void swappedRowsAreFound() {
    writeManyAtOnce();
    Finding place = someRow();
    move(place.shard(), place.first(), 1_000_000);
    move(place.shard(), place.first() + 1, place.first());
    move(place.shard(), 1_000_000, place.first() + 1);

    assertThat(verifier.verify().findings())
        .containsExactly(
            Finding.at(Fault.ALTERED, place.shard(), place.first()),
            Finding.at(Fault.ALTERED, place.shard(), place.first() + 1),
            Finding.at(Fault.OUT_OF_PLACE, place.shard(), place.first() + 2));
  }

  @Test
  void aRowSlippedInBehindTheEndIsFound() {
    writeManyAtOnce();
    Finding place = someRow();
    long behind = last(place.shard()) + 1;
    ChainedRow row = read(place);
    database
        .sql(
            "INSERT INTO audit_row (shard, seq, happened_at, actor_role, act, what, what_id,"
                + " detail, prev_hash, row_hash) SELECT shard, ?, happened_at, actor_role, act,"
                + " what, what_id, detail, row_hash, ? FROM audit_row WHERE shard = ? AND seq = ?")
        .params(behind, row.row().hashAfter(row.hash(), place.shard(), behind))
        .params(place.shard(), behind - 1)
        .update();

    assertThat(verifier.verify().findings())
        .containsExactly(Finding.at(Fault.SLIPPED_IN, place.shard(), behind));
  }

  private void writeManyAtOnce() {
    try (ExecutorService people = Executors.newFixedThreadPool(32)) {
      CompletableFuture.allOf(
              IntStream.range(0, ACTS)
                  .mapToObj(i -> CompletableFuture.runAsync(() -> act(2), people))
                  .toArray(CompletableFuture[]::new))
          .join();
    }
  }

  private void act(int rows) {
    transaction.executeWithoutResult(status -> {
      for (int i = 0; i < rows; i++) {
        trail.record(entry("row-" + i));
      }
    });
  }

  private static AuditEntry entry(String detail) {
    UUID id = TimeOrderedId.next();
    return new AuditEntry(Act.READ, "record", id.toString(), id, new OdsCode("P91007"), detail);
  }

  /// A row with two others on either side of it.
  private Finding someRow() {
    return database
        .sql("SELECT shard FROM audit_chain WHERE last_seq >= 6 ORDER BY shard LIMIT 1")
        .query((found, line) -> Finding.at(Fault.ALTERED, found.getInt(1), 3))
        .single();
  }

  private ChainedRow read(Finding place) {
    return database
        .sql("SELECT * FROM audit_row WHERE shard = ? AND seq = ?")
        .params(place.shard(), place.first())
        .query(ChainedRow::read)
        .single();
  }

  private long last(int shard) {
    return database
        .sql("SELECT last_seq FROM audit_chain WHERE shard = ?")
        .param(shard)
        .query(Long.class)
        .single();
  }

  private String column(Finding place, String column) {
    return database
        .sql("SELECT " + column + " FROM audit_row WHERE shard = ? AND seq = ?")
        .params(place.shard(), place.first())
        .query(String.class)
        .single();
  }

  private void set(Finding place, String column, @Nullable String value) {
    database
        .sql("UPDATE audit_row SET " + column + " = ? WHERE shard = ? AND seq = ?")
        .param(value)
        .param(place.shard())
        .param(place.first())
        .update();
  }

  private void delete(int shard, long from, long to) {
    database
        .sql("DELETE FROM audit_row WHERE shard = ? AND seq BETWEEN ? AND ?")
        .params(shard, from, to)
        .update();
  }

  private void move(int shard, long from, long to) {
    database
        .sql("UPDATE audit_row SET seq = ? WHERE shard = ? AND seq = ?")
        .params(to, shard, from)
        .update();
  }
}
