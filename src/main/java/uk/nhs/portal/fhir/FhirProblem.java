package uk.nhs.portal.fhir;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.http.HttpStatus;

/// Something is wrong with what a system asks; it is told as an `OperationOutcome`.
public final class FhirProblem extends RuntimeException {

  private final HttpStatus status;
  private final IssueType type;

  /// @param diagnostics for whoever runs the system; nothing personal
  public FhirProblem(HttpStatus status, IssueType type, String diagnostics) {
    super(diagnostics, null, false, false);
    this.status = status;
    this.type = type;
  }

  HttpStatus status() {
    return status;
  }

  IssueType type() {
    return type;
  }
}
