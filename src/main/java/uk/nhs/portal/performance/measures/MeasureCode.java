package uk.nhs.portal.performance.measures;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.InvalidValue;

/// The short name of a measure in addresses and files, such as `ae-type1-4h`.
///
/// @param value 1 to 60 letters, digits, `-`, `_` and `.`; begins with a letter or a digit
public record MeasureCode(String value) {

  private static final int LONGEST = 60;
  private static final Pattern CHARACTERS = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  public MeasureCode {
    if (value.isEmpty()) {
      throw new InvalidValue("measure-code.empty");
    }
    if (value.length() > LONGEST) {
      throw new InvalidValue("measure-code.length");
    }
    if (!CHARACTERS.matcher(value).matches()) {
      throw new InvalidValue("measure-code.characters");
    }
  }

  /// The code as somebody typed it.
  ///
  /// @throws InvalidValue `measure-code.` + `empty`, `length` or `characters`
  public static MeasureCode of(@Nullable String typed) {
    return new MeasureCode(typed == null ? "" : typed.strip());
  }

  /// Two codes that differ in capital letters only are the same measure.
  String folded() {
    return value.toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return value;
  }
}
