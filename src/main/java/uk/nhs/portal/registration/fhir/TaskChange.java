package uk.nhs.portal.registration.fhir;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.nhs.portal.fhir.FhirProblem;

/// What a JSON Patch (RFC 6902) wants of a task: another status, with the reason for it.
///
/// @param codes of the reason's codings, in their order
/// @param text of the reason
record TaskChange(TaskStatus status, List<String> codes, String text) {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String STATUS = "/status";
  private static final String REASON = "/statusReason";
  private static final int MOST_OPERATIONS = 10;

  TaskChange {
    codes = List.copyOf(codes);
  }

  /// Reads it.
  ///
  /// @throws FhirProblem 400 where it is no JSON Patch, 422 where it wants something else
  static TaskChange read(@Nullable String body) {
    JsonNode patch = json(body);
    if (!patch.isArray() || patch.isEmpty() || patch.size() > MOST_OPERATIONS) {
      throw broken("A JSON Patch is a list of 1 to " + MOST_OPERATIONS + " operations.");
    }
    TaskStatus status = null;
    JsonNode reason = JSON.createObjectNode();
    for (JsonNode operation : patch) {
      String path = operation.path("path").asString("");
      if (!List.of("add", "replace").contains(operation.path("op").asString(""))) {
        throw unfit("Only add and replace are taken.");
      }
      switch (path) {
        case STATUS -> status = status(operation.path("value").asString(""));
        case REASON -> reason = operation.path("value");
        default -> throw unfit("Only " + STATUS + " and " + REASON + " can be changed.");
      }
    }
    if (status == null) {
      throw unfit("A change of " + STATUS + " is missing.");
    }
    List<String> codes = new ArrayList<>();
    reason.path("coding").forEach(coding -> codes.add(coding.path("code").asString("")));
    return new TaskChange(status, codes, reason.path("text").asString(""));
  }

  private static JsonNode json(@Nullable String body) {
    try {
      return JSON.readTree(body == null ? "" : body);
    } catch (JacksonException none) {
      throw broken("The body is no JSON.");
    }
  }

  private static TaskStatus status(String code) {
    return switch (code) {
      case "received" -> TaskStatus.RECEIVED;
      case "in-progress" -> TaskStatus.INPROGRESS;
      case "completed" -> TaskStatus.COMPLETED;
      case "rejected" -> TaskStatus.REJECTED;
      default -> throw unfit("A task becomes received, in-progress, completed or rejected.");
    };
  }

  private static FhirProblem broken(String why) {
    return new FhirProblem(HttpStatus.BAD_REQUEST, IssueType.STRUCTURE, why);
  }

  static FhirProblem unfit(String why) {
    return new FhirProblem(HttpStatus.UNPROCESSABLE_CONTENT, IssueType.BUSINESSRULE, why);
  }

  @Override
  public String toString() {
    return "TaskChange[" + status + "]";
  }
}
