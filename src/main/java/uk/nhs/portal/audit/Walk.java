package uk.nhs.portal.audit;

import java.util.Arrays;
import java.util.List;

/// A walk along one chain, from its first row to the end it had when the walk began.
final class Walk {

  private final Chains.Head head;
  private final List<Finding> findings;
  private byte[] hash = new byte[32];
  private long seq;
  private long rows;

  Walk(Chains.Head head, List<Finding> findings) {
    this.head = head;
    this.findings = findings;
  }

  long seq() {
    return seq;
  }

  long rows() {
    return rows;
  }

  void step(ChainedRow row) {
    boolean gap = row.seq() != seq + 1;
    if (gap) {
      findings.add(new Finding(Fault.REMOVED, head.shard(), seq + 1, row.seq() - 1));
    }
    if (!row.isUntouched()) {
      find(Fault.ALTERED, row.seq());
    } else if (!gap && !row.follows(hash)) {
      find(Fault.OUT_OF_PLACE, row.seq());
    }
    seq = row.seq();
    hash = row.hash();
    rows++;
  }

  void end() {
    if (seq < head.lastSeq()) {
      findings.add(new Finding(Fault.CUT_OFF, head.shard(), seq + 1, head.lastSeq()));
    } else if (!Arrays.equals(hash, head.lastHash())) {
      find(Fault.CUT_OFF, seq);
    }
  }

  private void find(Fault fault, long at) {
    findings.add(Finding.at(fault, head.shard(), at));
  }
}
