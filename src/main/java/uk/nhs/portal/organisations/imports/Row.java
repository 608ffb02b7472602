package uk.nhs.portal.organisations.imports;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.InvalidValue;

/// One row of a file, its fields by the names of their columns.
///
/// @param number the line on which the row begins
/// @param fields as they are in the file
record Row(Columns columns, long number, List<String> fields, Tally tally) {

  /// The field without the spaces around it, or null if it is empty or the file has no such column.
  @Nullable String text(String column) {
    int index = columns.indexOf(column);
    String text = index < 0 || index >= fields.size() ? "" : tidy(fields.get(index));
    return text.isEmpty() ? null : text;
  }

  /// The field as a value, or null if it is empty.
  ///
  /// @throws RowRefused if it is no such value
  <T> @Nullable T value(String column, Function<String, T> parse) {
    String text = text(column);
    return text == null ? null : parsed(column, text, parse);
  }

  /// The field as a value.
  ///
  /// @throws RowRefused if it is empty or no such value
  <T> T required(String column, Function<String, T> parse) {
    String text = text(column);
    if (text == null) {
      throw refusal(column, "value.empty");
    }
    return parsed(column, text, parse);
  }

  RowRefused refusal(String column, String code) {
    return new RowRefused(columns.shown(column), code);
  }

  /// Says that the row is imported, but something about this field is not as it should be.
  void remark(String column, String code) {
    tally.remark(this, columns.shown(column), code);
  }

  /// The same row with other fields, where the publisher's commas had displaced them.
  Row with(List<String> repaired) {
    return new Row(columns, number, repaired, tally);
  }

  private <T> T parsed(String column, String text, Function<String, T> parse) {
    try {
      return parse.apply(text);
    } catch (InvalidValue invalid) {
      throw refusal(column, invalid.code());
    }
  }

  // Word processors leave non-breaking spaces behind.
  static String tidy(String field) {
    return field.replace('\u00a0', ' ').strip();
  }
}
