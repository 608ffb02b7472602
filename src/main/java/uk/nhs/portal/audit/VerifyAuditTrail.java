package uk.nhs.portal.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Reads the whole trail, while the portal goes on writing, and reports every row that is not as it
/// was written.
///
/// It finds rows altered, removed (also the last ones), moved and slipped in. Somebody who may
/// write everything and recomputes a chain and its end can only be found by an end kept elsewhere;
/// see decision record on the audit trail.
@Service
public class VerifyAuditTrail {

  private static final int ROWS_AT_A_TIME = 1_000;

  private final Chains chains;

  VerifyAuditTrail(Chains chains) {
    this.chains = chains;
  }

  /// Verifies all chains, with a bounded number of rows in memory.
  public AuditReport verify() {
    List<Finding> findings = new ArrayList<>();
    long rows = 0;
    for (int shard = 0; shard < Chains.COUNT; shard++) {
      Optional<Chains.Head> head = chains.head(shard);
      if (head.isEmpty()) {
        findings.add(Finding.at(Fault.END_MISSING, shard, 0));
      } else {
        rows += verify(head.get(), findings);
      }
    }
    findings.addAll(chains.behindTheEnd());
    return new AuditReport(rows, findings);
  }

  private long verify(Chains.Head head, List<Finding> findings) {
    Walk walk = new Walk(head, findings);
    List<ChainedRow> rows;
    do {
      rows = chains.after(head.shard(), walk.seq(), head.lastSeq(), ROWS_AT_A_TIME);
      rows.forEach(walk::step);
    } while (rows.size() == ROWS_AT_A_TIME);
    walk.end();
    return walk.rows();
  }
}
