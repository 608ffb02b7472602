package uk.nhs.portal.audit;

import java.util.List;

/// What a verification of the whole trail found.
///
/// @param rows how many rows were read
/// @param findings every broken place, by chain and row
public record AuditReport(long rows, List<Finding> findings) {

  public AuditReport {
    findings = List.copyOf(findings);
  }

  /// Whether the trail is exactly as it was written.
  public boolean isSound() {
    return findings.isEmpty();
  }
}
