package uk.nhs.portal.charts;

import java.util.Locale;

/// Whether a process will meet its target if nothing changes.
public enum Assurance {
  PASS,
  FAIL,
  INCONSISTENT;

  /// The assurance of that name, with or without `consistent_`: `pass`, `consistent_fail`.
  public static Assurance of(String word) {
    String name = word.startsWith("consistent_") ? word.substring(11) : word;
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
