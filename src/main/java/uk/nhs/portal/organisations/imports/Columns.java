package uk.nhs.portal.organisations.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The columns of a file by name; a file without a header gets the names of its layout.
///
/// @param header whether the file itself names them, so that people need no numbers
record Columns(List<String> names, Map<String, Integer> indexes, boolean header) {

  /// As the first row of the file names them.
  static Columns ofHeader(List<String> header) {
    List<String> names =
        header.stream().map(name -> Row.tidy(name).toLowerCase(Locale.ROOT)).toList();
    return new Columns(names, indexes(names), true);
  }

  /// Of a file without a header.
  static Columns of(List<String> names) {
    return new Columns(names, indexes(names), false);
  }

  /// The place of the column, from 0, or -1.
  int indexOf(String name) {
    return indexes.getOrDefault(name, -1);
  }

  boolean has(String... wanted) {
    return Arrays.stream(wanted).allMatch(indexes::containsKey);
  }

  int count() {
    return names.size();
  }

  /// How a person finds the column: `postcode`, or `postcode (column 10)`.
  String shown(String name) {
    int index = indexOf(name);
    return header || index < 0 ? name : name + " (column " + (index + 1) + ")";
  }

  private static Map<String, Integer> indexes(List<String> names) {
    Map<String, Integer> indexes = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      indexes.putIfAbsent(names.get(i), i);
    }
    return Map.copyOf(indexes);
  }
}
