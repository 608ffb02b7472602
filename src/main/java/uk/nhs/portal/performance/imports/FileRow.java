package uk.nhs.portal.performance.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.intake.FigureSink;

/// One row of a file, its cells by the names of their columns.
///
/// @param line the line on which the row begins
/// @param cells as they are in the file
record FileRow(Header header, long line, List<String> cells, FigureSink sink) {

  private static final int LONGEST_FACT = 60;
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

  /// The cell as it is; empty if the file has no such column.
  String raw(String column) {
    int index = header.indexOf(column);
    return index < 0 || index >= cells.size() ? "" : cells.get(index);
  }

  /// The cell without the spaces around it.
  String text(String column) {
    return tidy(raw(column));
  }

  /// The cell as a code.
  ///
  /// @throws RowCannotBeRead if it is empty, or a formula
  String code(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      throw new RowCannotBeRead(column, "cell.empty");
    }
    if (isFormula(raw(column))) {
      throw new RowCannotBeRead(column, "cell.formula");
    }
    return shortened(text);
  }

  /// The cell as a name; signs that would make it a formula in a spreadsheet are taken away, with a
  /// remark.
  String name(String column) {
    String text = text(column);
    if (!isFormula(raw(column))) {
      return text;
    }
    sink.remark(line, column, "cell.formula-defused");
    return tidy(text.replaceFirst("^[=+\\-@\\s]+", ""));
  }

  /// The cell as a day.
  ///
  /// @throws RowCannotBeRead if it is none in the form `2024-06-01`
  LocalDate day(String column) {
    String text = code(column);
    try {
      return LocalDate.parse(text, ISO);
    } catch (DateTimeParseException _) {
      throw new RowCannotBeRead(column, "period.iso", shortened(text));
    }
  }

  /// The cell as a number, or why there is none.
  ///
  /// @throws RowCannotBeRead if it is something else
  NumberCell number(String column) {
    NumberCell cell = NumberCell.of(raw(column));
    if (cell instanceof NumberCell.Wrong(String code)) {
      throw new RowCannotBeRead(column, code);
    }
    if (cell instanceof NumberCell.Amount(_, String repaired) && repaired != null) {
      sink.remark(line, column, repaired, shortened(text(column)));
    }
    return cell;
  }

  /// The number alone, or null if there is none.
  ///
  /// @throws RowCannotBeRead as above
  @Nullable Double numberIfAny(String column) {
    return number(column) instanceof NumberCell.Amount(double number, _) ? number : null;
  }

  /// Whether a spreadsheet would compute something instead of showing the text.
  static boolean isFormula(String cell) {
    String text = cell.strip();
    if (text.isEmpty()) {
      return false;
    }
    boolean dash = text.charAt(0) == '-' && text.length() > 1;
    return "=+@".indexOf(text.charAt(0)) >= 0 || dash;
  }

  // Word processors leave non-breaking spaces behind.
  static String tidy(String cell) {
    return cell.replace('\u00a0', ' ').strip();
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_FACT ? text : text.substring(0, LONGEST_FACT) + "…";
  }
}
