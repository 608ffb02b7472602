package uk.nhs.portal.questionnaires.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.UnsoundQuestionnaire;

/// `questionnaire ACTION FILE…`: results on the standard output, one line on the standard error
/// where something is wrong, and the exit codes of `./portal --help`.
///
/// Broken data ends with 65, and everything that is wrong with it stands on the standard output as
/// a JSON array of `{code, where, message}`.
public final class QuestionnaireCommand {

  private static final Map<String, Action> ACTIONS =
      new TreeMap<>(
          Map.of(
              "cases", new SuggestedCases(),
              "check", new CheckFiles(),
              "mutations", new RunMutations(),
              "paths", new ListPaths(),
              "run", new RunQuestionnaire(),
              "export", new ExportQuestionnaire(Clock.systemUTC())));

  private QuestionnaireCommand() {}

  /// Does what the words say.
  ///
  /// @param words the action and what follows it
  /// @return the exit code
  public static int run(List<String> words, InputStream in, OutputStream out, OutputStream err) {
    return run(words, Console.of(in, out, err));
  }

  private static String summary(List<Finding> findings) {
    Finding first = findings.getFirst();
    String more = findings.size() == 1 ? "" : " And " + (findings.size() - 1) + " more.";
    return first.where() + ": " + first.message() + more;
  }

  private static int run(List<String> words, Console console) {
    try {
      Action action = words.isEmpty() ? null : ACTIONS.get(words.getFirst());
      if (action == null) {
        throw new Misuse("A questionnaire can " + String.join(", ", ACTIONS.keySet()) + ".");
      }
      return action.run(Arguments.of(action, words.subList(1, words.size())), console);
    } catch (Misuse misuse) {
      console.complain(misuse.getMessage() + " See ./portal questionnaire --help.");
      return ExitCode.MISUSE;
    } catch (UnsoundQuestionnaire broken) {
      console.print(broken.findings());
      console.complain(summary(broken.findings()));
      return ExitCode.BROKEN_DATA;
    }
  }
}
