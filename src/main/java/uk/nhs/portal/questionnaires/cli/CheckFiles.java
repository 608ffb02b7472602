package uk.nhs.portal.questionnaires.cli;

import java.util.ArrayList;
import java.util.List;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.check.CheckQuestionnaire;

/// `check FILE…`: everything that is wrong with questionnaires, over all answers; ends with 1 where
/// something is.
///
/// Of several files, `where` names the questionnaire too.
final class CheckFiles implements Action {

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
    console.print(findings);
    return findings.isEmpty() ? ExitCode.OK : ExitCode.FOUND_SOMETHING;
  }
}
