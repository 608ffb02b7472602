package uk.nhs.portal.questionnaires.cli;

import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.Path;
import uk.nhs.portal.questionnaires.Questionnaire;

/// `run FILE --answers FILE`: how far the answers lead, `{"enabled": […], "next": …, "outcome":
/// …}`.
final class RunQuestionnaire implements Action {

  static final String ANSWERS = "--answers";

  @Override
  public Set<String> options() {
    return Set.of(ANSWERS);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    String answers =
        arguments.value(ANSWERS).orElseThrow(() -> new Misuse("run needs --answers FILE."));
    Questionnaire questionnaire = ReadFile.questionnaire(arguments.file());
    console.print(path(questionnaire, ReadFile.answers(questionnaire, answers, console.in())));
    return ExitCode.OK;
  }

  private static ObjectNode path(Questionnaire questionnaire, Answers answers) {
    Path path = new Engine(questionnaire).path(answers);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode enabled = json.putArray("enabled");
    path.enabled().forEach(id -> enabled.add(id.value()));
    json.put("next", path.next() == null ? null : path.next().value());
    json.put("outcome", path.outcome());
    return json;
  }
}
