package uk.nhs.portal.questionnaires.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What follows an action's name: files, and the options that the action takes.
record Arguments(List<String> files, Map<String, String> values, Set<String> flags) {

  Arguments {
    files = List.copyOf(files);
    values = Map.copyOf(values);
    flags = Set.copyOf(flags);
  }

  /// Sorts the words of a call.
  ///
  /// @throws Misuse naming what the action does not know, or lacks
  static Arguments of(Action action, List<String> words) {
    List<String> files = new ArrayList<>();
    Map<String, String> values = new HashMap<>();
    Set<String> flags = new HashSet<>();
    Iterator<String> rest = words.iterator();
    while (rest.hasNext()) {
      String word = rest.next();
      String option = word.replaceFirst("=.*", "");
      if (!word.startsWith("--")) {
        files.add(word);
      } else if (action.flags().contains(word)) {
        flags.add(word);
      } else if (!action.options().contains(option)) {
        throw new Misuse("There is no option \"" + option + "\" here.");
      } else if (word.contains("=")) {
        values.put(option, word.substring(option.length() + 1));
      } else if (rest.hasNext()) {
        values.put(option, rest.next());
      } else {
        throw new Misuse("The option \"" + option + "\" needs a value.");
      }
    }
    if (files.isEmpty()) {
      throw new Misuse("Which file?");
    }
    return new Arguments(files, values, flags);
  }

  /// The only file.
  String file() {
    if (files.size() > 1) {
      throw new Misuse("One file at a time.");
    }
    return files.getFirst();
  }

  Optional<String> value(String option) {
    return Optional.ofNullable(values.get(option));
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }
}
