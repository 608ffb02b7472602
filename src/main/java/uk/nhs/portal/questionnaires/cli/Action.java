package uk.nhs.portal.questionnaires.cli;

import java.util.Set;

/// One thing that the command does, named by its first word.
interface Action {

  /// The options that are followed by a value, such as `--answers`.
  default Set<String> options() {
    return Set.of();
  }

  /// The options that stand alone.
  default Set<String> flags() {
    return Set.of();
  }

  /// Does it.
  ///
  /// @return the exit code
  int run(Arguments arguments, Console console);
}
