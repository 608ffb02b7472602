package uk.nhs.portal.audit;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/// The rows of one transaction until just before its commit.
///
/// The end of the chain is locked last of all: whatever else the transaction has to write is
/// flushed before. So whoever holds a chain waits for nobody, and two acts can never wait for each
/// other.
final class PendingRows implements TransactionSynchronization {

  private final int shard;
  private final Chains chains;
  private final EntityManager entities;
  private final List<AuditRow> rows = new ArrayList<>();
  private boolean written;

  PendingRows(int shard, Chains chains, EntityManager entities) {
    this.shard = shard;
    this.chains = chains;
    this.entities = entities;
  }

  void add(AuditRow row) {
    if (written) {
      throw new IllegalStateException("the audit rows of this transaction are already written");
    }
    rows.add(row);
  }

  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    if (entities.isJoinedToTransaction()) {
      entities.flush();
    }
    written = true;
    chains.append(shard, rows);
  }
}
