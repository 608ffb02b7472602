package uk.nhs.portal.maturity.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.maturity.funding.Money;

/// One row of a file, its fields by the names of their columns.
///
/// @param line on which it begins
record CsvRow(long line, List<String> columns, List<String> fields) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST = 500;

  /// The field without the spaces around it; empty if there is none.
  ///
  /// @throws RowRefused if it is too long, or a spreadsheet would take it for a formula
  String text(String column) {
    int index = columns.indexOf(column);
    String text =
        index < 0 || index >= fields.size() ? "" : fields.get(index).replace('\u00a0', ' ').strip();
    if (text.length() > LONGEST) {
      throw new RowRefused(column, "value.length");
    }
    if (text.matches("(?s)[=+@\\t\\r-].*")) {
      throw new RowRefused(column, "value.formula");
    }
    return text;
  }

  /// A name, which has to be there.
  String name(String column) {
    String name = required(column);
    if (name.length() > LONGEST_NAME) {
      throw new RowRefused(column, "value.length");
    }
    return name;
  }

  String required(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      throw new RowRefused(column, "value.empty");
    }
    return text;
  }

  OdsCode code(String column) {
    try {
      return OdsCode.of(text(column));
    } catch (InvalidValue invalid) {
      throw new RowRefused(column, invalid.code());
    }
  }

  LocalDate date(String column) {
    try {
      return LocalDate.parse(required(column));
    } catch (DateTimeException notADate) {
      throw new RowRefused(column, "date.syntax");
    }
  }

  @Nullable Money pounds(String column) {
    String text = text(column);
    return text.isEmpty()
        ? null
        : Money.of(text).orElseThrow(() -> new RowRefused(column, "amount.syntax"));
  }

  boolean yes(String column) {
    return switch (text(column)) {
      case "yes" -> true;
      case "no", "" -> false;
      default -> throw new RowRefused(column, "value.yes-no");
    };
  }

  int stage(String column) {
    String text = required(column);
    if (!text.matches("[0-7]")) {
      throw new RowRefused(column, "stage.range");
    }
    return text.charAt(0) - '0';
  }
}
