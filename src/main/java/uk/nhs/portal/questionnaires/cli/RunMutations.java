package uk.nhs.portal.questionnaires.cli;

import java.util.List;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.check.Mutations;
import uk.nhs.portal.questionnaires.format.AnswersJson;

/// `mutations FILE…`: of everything that could be missing, how much the check would notice, what it
/// would not, and for which answers that matters; ends with 1 where something would go unnoticed.
final class RunMutations implements Action {

  @Override
  public int run(Arguments arguments, Console console) {
    List<Questionnaire> questionnaires =
        arguments.files().stream().map(ReadFile::questionnaire).toList();
    int killed = 0;
    int survived = 0;
    for (Questionnaire questionnaire : questionnaires) {
      Mutations mutations = Mutations.run(questionnaire);
      print(questionnaire.name(), mutations, console);
      killed += mutations.killed().size();
      survived += mutations.survived().size();
    }
    console.print("killed %d/%d%n".formatted(killed, killed + survived));
    return survived == 0 ? ExitCode.OK : ExitCode.FOUND_SOMETHING;
  }

  private static void print(String name, Mutations mutations, Console console) {
    int killed = mutations.killed().size();
    console.print(
        "%s: killed %d/%d, equivalent %d%n"
            .formatted(
                name, killed, killed + mutations.survived().size(), mutations.equivalent().size()));
    for (Mutations.Survivor each : mutations.survived()) {
      console.print(
          "  survived: %s, as with %s%n".formatted(each.what(), AnswersJson.write(each.answers())));
    }
  }
}
