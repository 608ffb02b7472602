package uk.nhs.portal.audit;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import uk.nhs.portal.audit.Chains.Head;
import uk.nhs.portal.audit.FreeChains.Place;

/// The rows of one transaction until just before its commit.
///
/// The end of the chain is locked last of all: whatever else the transaction has to write is
/// flushed before. So whoever holds a chain waits for nobody, and two acts can never wait for each
/// other.
final class PendingRows implements TransactionSynchronization {

  private final FreeChains free;
  private final Chains chains;
  private final EntityManager entities;
  private final List<AuditRow> rows = new ArrayList<>();
  private @Nullable Place place;
  private @Nullable Head end;

  PendingRows(FreeChains free, Chains chains, EntityManager entities) {
    this.free = free;
    this.chains = chains;
    this.entities = entities;
  }

  void add(AuditRow row) {
    if (place != null) {
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
    place = free.take();
    end = chains.append(place.shard(), place.end(), rows);
  }

  @Override
  public void afterCompletion(int status) {
    if (place != null) {
      free.giveBack(place, status == STATUS_COMMITTED ? end : null);
    }
  }
}
