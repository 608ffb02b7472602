package uk.nhs.portal.triage.handover;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The answers of a case as one text.
final class AnswersText {

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<List<TriageAnswer>> ANSWERS = new TypeReference<>() {};

  private AnswersText() {}

  static String of(List<TriageAnswer> answers) {
    return JSON.writeValueAsString(answers);
  }

  static List<TriageAnswer> read(String text) {
    return JSON.readValue(text, ANSWERS);
  }
}
