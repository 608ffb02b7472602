package uk.nhs.portal.questionnaires.cli;

import java.util.Set;
import uk.nhs.portal.questionnaires.check.Paths;
import uk.nhs.portal.questionnaires.format.AnswersJson;

/// `paths FILE [--list N]`: how many ways there are through a questionnaire, then the first N of
/// them as answers, one JSON object a line.
final class ListPaths implements Action {

  static final String LIST = "--list";

  @Override
  public Set<String> options() {
    return Set.of(LIST);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    long list = arguments.value(LIST).map(ListPaths::number).orElse(0L);
    Paths paths = Paths.of(ReadFile.questionnaire(arguments.file()));
    console.print(paths.count() + "\n");
    paths.stream().limit(list).forEach(answers -> console.print(AnswersJson.write(answers) + "\n"));
    return ExitCode.OK;
  }

  private static long number(String text) {
    if (!text.matches("[0-9]{1,9}")) {
      throw new Misuse("--list needs a number.");
    }
    return Long.parseLong(text);
  }
}
