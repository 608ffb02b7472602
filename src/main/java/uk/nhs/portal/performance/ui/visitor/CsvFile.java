package uk.nhs.portal.performance.ui.visitor;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Rows as comma-separated values (RFC 4180), as a page shows them: days as `2026-03-17`, numbers
/// as they were computed.
///
/// It begins with a byte order mark, without which spreadsheets take the names for another
/// encoding. A text that a spreadsheet would take for a formula gets an apostrophe before it: names
/// come from publications.
final class CsvFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String LINE = "\r\n";

  /// What spreadsheets calculate, also after spaces.
  private static final String FORMULA = "(?s)[\\s\\p{Z}]*[=+\\-@\\t\\r＝＋－＠].*";

  private final List<String> lines = new ArrayList<>();

  CsvFile(String... columns) {
    row((Object[]) columns);
  }

  /// Adds a row; numbers and days are written as they are, null as nothing.
  CsvFile row(@Nullable Object... cells) {
    lines.add(Arrays.stream(cells).map(CsvFile::cell).collect(Collectors.joining(",")));
    return this;
  }

  String text() {
    return BYTE_ORDER_MARK + lines.stream().map(line -> line + LINE).collect(Collectors.joining());
  }

  /// The file as an answer.
  ResponseEntity<byte[]> named(String name) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .cacheControl(CacheControl.noCache())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name.replaceAll("[^A-Za-z0-9._-]", "-") + ".csv")
                .build()
                .toString())
        .body(text().getBytes(StandardCharsets.UTF_8));
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Double number -> number(number);
      case Number number -> number.toString();
      default -> quoted(value.toString());
    };
  }

  /// Counts without a decimal point.
  private static String number(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }

  private static String quoted(String text) {
    String safe = text.matches(FORMULA) ? "'" + text : text;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
