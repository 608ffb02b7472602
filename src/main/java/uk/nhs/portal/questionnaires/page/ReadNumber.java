package uk.nhs.portal.questionnaires.page;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.InvalidValue;

/// Numbers as people type them: spaces around them, and spaces or commas between thousands.
///
/// A comma anywhere else is refused rather than read over: `37,5` is not 375.
final class ReadNumber {

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern MINUS = Pattern.compile("^[\\p{Pd}\u2212]");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]? ?(?:[0-9]+|[0-9]{1,3}(?:[ ,][0-9]{3})+)(?:\\.[0-9]+)?|[+-]?\\.[0-9]+");
  private static final int MOST_DIGITS = 15;
  private static final int MOST_AFTER_THE_POINT = 6;

  private ReadNumber() {}

  /// The number.
  ///
  /// @throws InvalidValue `characters`, `length`
  static BigDecimal of(String typed) {
    if (typed.length() > 100) {
      throw new InvalidValue("length");
    }
    String plain =
        MINUS
            .matcher(
                SPACES
                    .matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                    .replaceAll(" ")
                    .strip())
            .replaceFirst("-");
    if (!NUMBER.matcher(plain).matches()) {
      throw new InvalidValue("characters");
    }
    BigDecimal number = new BigDecimal(plain.replaceAll("[ ,+]", ""));
    if (number.precision() - number.scale() > MOST_DIGITS) {
      throw new InvalidValue("length");
    }
    return number;
  }

  static boolean isWhole(BigDecimal number) {
    return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
  }

  static boolean isTooFine(BigDecimal number) {
    return number.stripTrailingZeros().scale() > MOST_AFTER_THE_POINT;
  }

  /// For people and for controls: `1,000`, `37.5`.
  static String formatted(@Nullable BigDecimal number) {
    if (number == null) {
      return "";
    }
    String plain = number.stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    return whole.replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", ",")
        + (point < 0 ? "" : plain.substring(point));
  }
}
