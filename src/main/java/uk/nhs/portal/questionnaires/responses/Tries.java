package uk.nhs.portal.questionnaires.responses;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Runs an act in a transaction, and again if another one changed the same response meanwhile.
///
/// Within a transaction of the caller it runs once: only the caller can begin that one again.
@Component
class Tries {

  /// Of tabs of one person, not of a crowd: each try lets one of them through.
  private static final int MOST = 10;

  private final TransactionTemplate transactions;
  private final TransactionTemplate own;

  Tries(PlatformTransactionManager manager) {
    transactions = new TransactionTemplate(manager);
    own = new TransactionTemplate(manager);
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  <T> T at(Supplier<T> act) {
    boolean within = TransactionSynchronizationManager.isActualTransactionActive();
    for (int attempt = within ? MOST : 1; ; attempt++) {
      try {
        return Objects.requireNonNull(transactions.execute(status -> act.get()));
      } catch (DataIntegrityViolationException | TransientDataAccessException | LostRace lost) {
        if (attempt == MOST) {
          throw lost;
        }
      }
    }
  }

  /// In a transaction apart from the caller's, which a refusal must not spoil.
  void apart(Runnable act) {
    own.executeWithoutResult(status -> act.run());
  }

  /// What was read is no longer so: the transaction has to begin again.
  static final class LostRace extends RuntimeException {

    LostRace() {
      super("another tab was quicker", null, false, false);
    }
  }
}
