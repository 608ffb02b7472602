package uk.nhs.portal.questionnaires.responses;

import org.jspecify.annotations.Nullable;
import uk.nhs.portal.audit.Act;
import uk.nhs.portal.audit.AuditEntry;
import uk.nhs.portal.kernel.OdsCode;

/// Acts on responses as the audit trail tells them.
final class Trail {

  private Trail() {}

  static AuditEntry entry(
      Act act, StoredResponse response, @Nullable OdsCode organisation, String detail) {
    return new AuditEntry(
        act,
        "questionnaire-response",
        response.id().toString(),
        response.owner() == null ? null : response.owner().value(),
        organisation,
        detail);
  }
}
