package uk.nhs.portal.performance.imports;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.performance.intake.NewFigure;

/// What a cell says that should hold a number.
sealed interface NumberCell {

  /// A number.
  ///
  /// @param repaired how it was written otherwise than it should be; null if it was not
  record Amount(double number, @Nullable String repaired) implements NumberCell {}

  /// Nothing, and why.
  record Missing(String note) implements NumberCell {}

  /// Something else.
  record Wrong(String code) implements NumberCell {}

  /// What publishers write where they keep a number back: `-97` and `/` are those of the GP Patient
  /// Survey.
  Set<String> KEPT_BACK = Set.of("*", "**", "/", "-97", "-97.0", "c", "s", "suppressed");

  /// What they write where there is none.
  Set<String> NOTHING =
      Set.of(
          "", "-", "--", "–", "—", "na", "n/a", "#n/a", "null", "none", ".", "..", ":", "x", "z");

  Pattern DECIMAL = Pattern.compile("-?[0-9]+(?:\\.[0-9]*)?(?:[eE][+-]?[0-9]{1,3})?");
  Pattern THOUSANDS = Pattern.compile("-?[0-9]{1,3}(?:[, ][0-9]{3})+(?:\\.[0-9]*)?");
  int LONGEST = 40;

  /// What the cell says.
  static NumberCell of(String cell) {
    String text = FileRow.tidy(cell).replace('−', '-');
    String folded = text.toLowerCase(Locale.ROOT);
    if (KEPT_BACK.contains(folded)) {
      return new Missing(NewFigure.SUPPRESSED);
    }
    if (NOTHING.contains(folded)) {
      return new Missing(NewFigure.MISSING);
    }
    if (text.length() > LONGEST) {
      return new Wrong("number.syntax");
    }
    if (DECIMAL.matcher(text).matches()) {
      return number(text, null);
    }
    if (THOUSANDS.matcher(text).matches()) {
      return number(text.replaceAll("[, ]", ""), "number.thousands");
    }
    return new Wrong(FileRow.isFormula(cell) ? "cell.formula" : "number.syntax");
  }

  private static NumberCell number(String text, @Nullable String repaired) {
    double number = Double.parseDouble(text);
    return Double.isFinite(number) ? new Amount(number, repaired) : new Wrong("number.range");
  }
}
