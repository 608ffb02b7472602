package uk.nhs.portal.audit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.slf4j.MDC;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.function.SingletonSupplier;
import uk.nhs.portal.kernel.OdsCode;

/// Records who saw or did what, in the transaction of the act: both are kept, or neither.
@Service
public class AuditTrail {

  /// The diagnostic context's name for what ties the lines of one request together.
  public static final String CORRELATION = "correlationId";

  private final Chains chains;
  private final FreeChains free;
  private final Clock clock;
  private final SingletonSupplier<WhoActs> whoActs; // to look a bean up each time is dear
  private final EntityManager entities;

  AuditTrail(
      Chains chains,
      FreeChains free,
      Clock clock,
      ObjectProvider<WhoActs> whoActs,
      EntityManager entities) {
    this.chains = chains;
    this.free = free;
    this.clock = clock;
    this.whoActs = SingletonSupplier.of(() -> whoActs.getIfAvailable(() -> () -> Actor.SYSTEM));
    this.entities = entities;
  }

  /// Records an act of whoever acts now.
  ///
  /// @throws IllegalTransactionStateException outside a transaction, or in a read-only one: also a
  ///   read leaves a row
  public void record(AuditEntry entry) {
    record(whoActs.obtain().now(), entry);
  }

  /// Records an act of somebody whom the current request does not know yet, e.g. while they sign
  /// in.
  ///
  /// @throws IllegalTransactionStateException as above
  public void record(Actor actor, AuditEntry entry) {
    OdsCode organisation = entry.organisation();
    pending()
        .add(
            new AuditRow(
                clock.instant(),
                actor.account(),
                actor.role(),
                entry.act().name(),
                entry.what(),
                entry.whatId(),
                entry.patient(),
                organisation == null ? null : organisation.value(),
                entry.detail(),
                MDC.get(CORRELATION)));
  }

  private PendingRows pending() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()
        || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      throw new IllegalTransactionStateException(
          "an act is recorded in the transaction of the act, which may not be read-only");
    }
    for (TransactionSynchronization each :
        TransactionSynchronizationManager.getSynchronizations()) {
      if (each instanceof PendingRows pending) {
        return pending;
      }
    }
    PendingRows pending = new PendingRows(free, chains, entities);
    TransactionSynchronizationManager.registerSynchronization(pending);
    return pending;
  }
}
