package uk.nhs.portal.questionnaires.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.check.CheckQuestionnaire;
import uk.nhs.portal.questionnaires.check.CheckTopics;

/// `check FILE… [--topics FILE]`: everything that is wrong with questionnaires, over all answers;
/// ends with 1 where something is.
///
/// With a file of topics, the questionnaires are also proven to be for everybody for whom their
/// topics are, each once. Of several files, `where` names the questionnaire too.
final class CheckFiles implements Action {

  static final String TOPICS = "--topics";

  @Override
  public Set<String> options() {
    return Set.of(TOPICS);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    List<Questionnaire> questionnaires =
        arguments.files().stream().map(ReadFile::questionnaire).toList();
    List<Finding> findings = new ArrayList<>();
    for (Questionnaire questionnaire : questionnaires) {
      String prefix = questionnaires.size() > 1 ? questionnaire.name() + ": " : "";
      for (Finding each : CheckQuestionnaire.check(questionnaire).findings()) {
        findings.add(
            new Finding(each.code(), prefix + each.where(), each.message(), each.example()));
      }
    }
    arguments
        .value(TOPICS)
        .map(ReadFile::populations)
        .ifPresent(populations -> findings.addAll(CheckTopics.check(questionnaires, populations)));
    console.print(findings);
    return findings.isEmpty() ? ExitCode.OK : ExitCode.FOUND_SOMETHING;
  }
}
