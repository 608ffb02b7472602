package uk.nhs.portal.kernel;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The ten digits that identify a person to the NHS in England, Wales and the Isle of Man.
///
/// The last digit is a check digit (modulus 11, weights 10 to 2; NHS Data Dictionary, "NHS
/// NUMBER"). Ten equal digits are refused too: some of them satisfy the sum, none is ever issued.
///
/// @param value ten digits without spaces
public record NhsNumber(String value) implements Comparable<NhsNumber> {

  private static final String KIND = "nhs-number";
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final Pattern ONE_DIGIT_REPEATED = Pattern.compile("([0-9])\\1{9}");

  public NhsNumber {
    Typed.of(KIND, value)
        .characters(DIGITS)
        .size(10, 10)
        .require(!ONE_DIGIT_REPEATED.matcher(value).matches(), "check-digit")
        .require(checkDigit(value) == digit(value, 9), "check-digit");
  }

  /// The NHS number that somebody typed, with or without spaces and hyphens.
  ///
  /// @throws InvalidValue `nhs-number.` + `empty`, `characters`, `length` or `check-digit`
  public static NhsNumber of(@Nullable String typed) {
    return new NhsNumber(Typed.of(KIND, typed).withoutSeparators().text());
  }

  /// For people: `999 123 4519`.
  public String formatted() {
    return value.substring(0, 3) + " " + value.substring(3, 6) + " " + value.substring(6);
  }

  private static int checkDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += digit(digits, i) * (10 - i);
    }
    return (11 - sum % 11) % 11; // 10 matches no digit, so such a number is never valid
  }

  private static int digit(String digits, int index) {
    return digits.charAt(index) - '0';
  }

  @Override
  public int compareTo(NhsNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return "NhsNumber[***]";
  }
}
