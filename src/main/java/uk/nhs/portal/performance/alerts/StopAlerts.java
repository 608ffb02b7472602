package uk.nhs.portal.performance.alerts;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Stops all alerts to an address and forgets it.
@Service
@Transactional
public class StopAlerts {

  private final AlertRows rows;

  StopAlerts(AlertRows rows) {
    this.rows = rows;
  }

  /// Whoever has a link from a mail may stop; nobody is told whether there was anything to stop.
  public void stop(AlertKey key) {
    rows.opened(key, SignUpForAlerts.STOP, Instant.EPOCH)
        .ifPresent(found -> rows.remove(found.id()));
  }
}
