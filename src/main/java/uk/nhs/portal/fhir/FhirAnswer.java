package uk.nhs.portal.fhir;

import ca.uhn.fhir.context.FhirContext;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// How the FHIR server answers: JSON, with a version where a resource has one.
public final class FhirAnswer {

  /// FHIR's own media type.
  public static final MediaType JSON =
      MediaType.parseMediaType("application/fhir+json;charset=UTF-8");

  private FhirAnswer() {}

  /// A resource.
  public static ResponseEntity<String> resource(IBaseResource resource) {
    return ResponseEntity.ok().contentType(JSON).body(text(resource));
  }

  /// A resource with the version that a change has to name.
  public static ResponseEntity<String> resource(IBaseResource resource, int version) {
    return ResponseEntity.ok().contentType(JSON).eTag("W/\"" + version + "\"").body(text(resource));
  }

  /// What is wrong.
  public static ResponseEntity<String> problem(
      HttpStatus status, IssueType type, String diagnostics) {
    return ResponseEntity.status(status).contentType(JSON).body(text(outcome(type, diagnostics)));
  }

  static OperationOutcome outcome(IssueType type, String diagnostics) {
    OperationOutcome outcome = new OperationOutcome();
    outcome.addIssue().setSeverity(IssueSeverity.ERROR).setCode(type).setDiagnostics(diagnostics);
    return outcome;
  }

  static String text(IBaseResource resource) {
    return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource);
  }
}
