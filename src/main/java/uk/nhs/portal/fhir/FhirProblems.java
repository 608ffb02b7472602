package uk.nhs.portal.fhir;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import uk.nhs.portal.kernel.NotAllowed;
import uk.nhs.portal.kernel.NotFound;

/// Tells systems what is wrong, and nothing else: no stack trace, nothing personal.
@RestControllerAdvice(annotations = FhirController.class)
class FhirProblems {

  private static final Logger LOG = LoggerFactory.getLogger(FhirProblems.class);

  @ExceptionHandler
  ResponseEntity<String> problem(FhirProblem problem) {
    return FhirAnswer.problem(
        problem.status(), problem.type(), String.valueOf(problem.getMessage()));
  }

  /// What is another practice's is not there.
  @ExceptionHandler
  ResponseEntity<String> nothing(NotFound nothing) {
    return FhirAnswer.problem(
        HttpStatus.NOT_FOUND, IssueType.NOTFOUND, "There is no such resource.");
  }

  @ExceptionHandler
  ResponseEntity<String> notAllowed(NotAllowed refused) {
    return FhirAnswer.problem(
        HttpStatus.FORBIDDEN, IssueType.FORBIDDEN, "Your system may not do that.");
  }

  @ExceptionHandler
  ResponseEntity<String> failed(Exception failed) {
    if (failed instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
      return FhirAnswer.problem(
          HttpStatus.valueOf(known.getStatusCode().value()),
          IssueType.INVALID,
          "The request is not one that this server takes.");
    }
    LOG.error("A FHIR request failed", failed);
    return FhirAnswer.problem(
        HttpStatus.INTERNAL_SERVER_ERROR,
        IssueType.EXCEPTION,
        "Something went wrong here. Try again later.");
  }
}
