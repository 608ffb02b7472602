package uk.nhs.portal.demo;

import java.time.Clock;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import uk.nhs.portal.kernel.persistence.Columns;

/// Which parts of the demonstration have been made already.
@Component
@Profile("demo")
class SeededParts {

  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final Clock clock;

  SeededParts(JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Makes a part if it is not there; a part that fails on its way leaves nothing behind and is
  /// made at the next start.
  void once(String part, Runnable make) {
    transactions.executeWithoutResult(status -> {
      if (isThere(part)) {
        return;
      }
      // first, so that a second portal that starts at the same time waits here
      jdbc.sql("INSERT INTO demo_seeded (part, seeded_at) VALUES (:part, :at)")
          .param("part", part)
          .param("at", Columns.utc(clock.instant()))
          .update();
      make.run();
    });
  }

  private boolean isThere(String part) {
    return jdbc.sql("SELECT COUNT(*) FROM demo_seeded WHERE part = :part")
            .param("part", part)
            .query(Integer.class)
            .single()
        > 0;
  }
}
