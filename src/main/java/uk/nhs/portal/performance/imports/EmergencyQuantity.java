package uk.nhs.portal.performance.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The quantities of NHS England's monthly A&E file, by the names that derivations use.
final class EmergencyQuantity {

  private static final List<String> TYPES = List.of("type1", "type2", "other");

  /// The columns behind each quantity.
  static final Map<String, List<String>> COLUMNS = columns();

  private EmergencyQuantity() {}

  /// All columns with numbers, in the order of the file.
  static List<String> all() {
    return COLUMNS.values().stream().flatMap(List::stream).distinct().toList();
  }

  private static Map<String, List<String>> columns() {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    byType(
        columns,
        "attendances",
        "a&e attendances type 1",
        "a&e attendances type 2",
        "a&e attendances other a&e department");
    byType(
        columns,
        "booked",
        "a&e attendances booked appointments type 1",
        "a&e attendances booked appointments type 2",
        "a&e attendances booked appointments other department");
    byType(
        columns,
        "over4h",
        "attendances over 4hrs type 1",
        "attendances over 4hrs type 2",
        "attendances over 4hrs other department");
    byType(
        columns,
        "booked-over4h",
        "attendances over 4hrs booked appointments type 1",
        "attendances over 4hrs booked appointments type 2",
        "attendances over 4hrs booked appointments other department");
    columns.put("dta4to12h", List.of("patients who have waited 4-12 hs from dta to admission"));
    columns.put("dta12h", List.of("patients who have waited 12+ hrs from dta to admission"));
    byType(
        columns,
        "admissions",
        "emergency admissions via a&e - type 1",
        "emergency admissions via a&e - type 2",
        "emergency admissions via a&e - other a&e department");
    columns.put("admissions.elsewhere", List.of("other emergency admissions"));
    return columns;
  }

  private static void byType(
      Map<String, List<String>> columns, String quantity, String... perType) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < perType.length; i++) {
      columns.put(quantity + "." + TYPES.get(i), List.of(perType[i]));
      all.add(perType[i]);
    }
    columns.put(quantity + ".all", all);
  }
}
