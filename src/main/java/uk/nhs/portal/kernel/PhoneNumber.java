package uk.nhs.portal.kernel;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A telephone number: of the United Kingdom as dialled there, or with `+` and a country code.
///
/// @param value digits only, `01619282424`, or `+` and digits for another country
public record PhoneNumber(String value) {

  private static final String KIND = "phone";
  private static final Pattern CHARACTERS = Pattern.compile("\\+?[0-9]+");
  private static final Pattern SHAPE =
      Pattern.compile("0[1-9][0-9]{8,9}|\\+(?!44)[1-9][0-9]{6,14}");
  private static final Pattern BIG_CITY = Pattern.compile("02.*");
  private static final Pattern CITY_OR_SERVICE = Pattern.compile("0(?:1.1|11|[389]).*");

  public PhoneNumber {
    Typed.of(KIND, value).characters(CHARACTERS).size(8, 16).syntax(SHAPE);
  }

  /// The number as somebody typed it; spaces, hyphens, dots and brackets do not matter, and `+44`,
  /// `0044` and `+44 (0)` all mean the United Kingdom.
  ///
  /// @throws InvalidValue `phone.` + `empty`, `characters`, `length` or `syntax`
  public static PhoneNumber of(@Nullable String typed) {
    String digits =
        Typed.of(KIND, typed).withoutSeparators().without("().,/").text().replaceFirst("^00", "+");
    return new PhoneNumber(digits.replaceFirst("^\\+440?", "0"));
  }

  /// Grouped as people in the United Kingdom say it: `0161 928 2424`, `07700 900123`, `020 7946
  /// 0018`.
  public String formatted() {
    if (value.startsWith("+")) {
      return value;
    }
    if (BIG_CITY.matcher(value).matches() && value.length() == 11) {
      return grouped(3, 7);
    }
    if (CITY_OR_SERVICE.matcher(value).matches()) {
      return grouped(4, 7);
    }
    return value.substring(0, 5) + " " + value.substring(5);
  }

  /// For a link that dials: `tel:+441619282424`.
  public String href() {
    return "tel:" + (value.startsWith("+") ? value : "+44" + value.substring(1));
  }

  private String grouped(int first, int second) {
    return value.substring(0, first)
        + " "
        + value.substring(first, second)
        + " "
        + value.substring(second);
  }

  @Override
  public String toString() {
    return "PhoneNumber[***]";
  }
}
