package uk.nhs.portal.performance.api;

import java.util.List;
import java.util.stream.Collectors;

/// Comma-separated values as RFC 4180 has them, in UTF-8 without a byte order mark: they are for
/// programs.
final class CsvText {

  private static final String LINE = "\r\n";

  /// What spreadsheets calculate, also after spaces and in full-width characters.
  private static final String FORMULA = "(?s)[\\s\\p{Z}]*[=+\\-@\\t\\r＝＋－＠].*";

  private CsvText() {}

  /// One line, with its end.
  static String line(List<String> cells) {
    return cells.stream().map(CsvText::quoted).collect(Collectors.joining(",", "", LINE));
  }

  /// A text with an apostrophe before it, if a spreadsheet would take it for a formula.
  static String guarded(String text) {
    return text.matches(FORMULA) ? "'" + text : text;
  }

  private static String quoted(String cell) {
    return cell.matches("(?s).*[\",\\r\\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
