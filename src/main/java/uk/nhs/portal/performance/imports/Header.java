package uk.nhs.portal.performance.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The names of a file's columns, in small letters; columns without a name are there, too.
record Header(List<String> names, Map<String, Integer> places) {

  static Header of(List<String> cells) {
    List<String> names =
        cells.stream()
            .map(cell -> FileRow.tidy(cell).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
            .toList();
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      places.putIfAbsent(names.get(i), i);
    }
    return new Header(names, Map.copyOf(places));
  }

  boolean has(String... wanted) {
    return Arrays.stream(wanted).allMatch(places::containsKey);
  }

  /// The place of the column, from 0, or -1.
  int indexOf(String name) {
    return places.getOrDefault(name, -1);
  }

  int size() {
    return names.size();
  }

  /// A name that two columns have.
  Optional<String> twice() {
    return names.stream()
        .filter(name -> !name.isEmpty() && names.indexOf(name) != names.lastIndexOf(name))
        .findFirst();
  }
}
