package uk.nhs.portal.appointments;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Runs an act in a transaction, and once more if somebody else was quicker.
///
/// What a lost race means is for the act to say, by looking at the data anew: a refusal by a
/// constraint, a deadlock or a lock that does not come ends the transaction, and the act is tried
/// up to three times from its beginning. Acts are therefore written so that their repetition is
/// harmless.
@Component
class Attempts {

  private static final int MOST = 3;

  private final TransactionTemplate transactions;

  Attempts(TransactionTemplate transactions) {
    this.transactions = transactions;
  }

  /// Tries the act; each new attempt finds what the quicker one has left.
  <T> T at(Supplier<T> act) {
    return at(act, violated -> null);
  }

  /// Tries the act; `explained` may say what the refusal of a constraint means, or null to try
  /// again.
  <T> T at(Supplier<T> act, Function<Violated, @Nullable T> explained) {
    for (int attempt = 1; ; attempt++) {
      try {
        return Objects.requireNonNull(transactions.execute(status -> act.get()));
      } catch (DataIntegrityViolationException refused) {
        T meaning = explained.apply(Violated.by(refused));
        if (meaning != null) {
          return meaning;
        }
        if (attempt == MOST) {
          throw refused;
        }
      } catch (TransientDataAccessException | LostRace lost) {
        if (attempt == MOST) {
          throw lost;
        }
      }
    }
  }

  /// What was read is no longer so: the transaction has to begin again.
  static final class LostRace extends RuntimeException {

    LostRace() {
      super("somebody else was quicker", null, false, false);
    }
  }
}
