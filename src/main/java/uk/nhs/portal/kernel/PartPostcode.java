package uk.nhs.portal.kernel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The beginning of a postcode: an area (`M`), a district (`M33`, the outward code) or a sector
/// (`M33 7`).
///
/// @param value as the Royal Mail would print it; a sector has one space before its digit
public record PartPostcode(String value) {

  /// One or two letters of the area, then the district's number, which may end in a letter.
  static final String DISTRICT_SHAPE =
      "(?:[A-PR-UWYZ][0-9][0-9A-HJKPSTUW]?|[A-PR-UWYZ][A-HK-Y][0-9][0-9ABEHMNPRV-Y]?)";

  private static final String KIND = "part-postcode";
  private static final Pattern ALPHANUMERIC = Pattern.compile("[A-Z0-9 ]+");
  private static final Pattern AREA = Pattern.compile("[A-PR-UWYZ][A-HK-Y]?");
  private static final Pattern DISTRICT = Pattern.compile(DISTRICT_SHAPE + "|GIR");
  private static final Pattern SECTOR = Pattern.compile("(" + DISTRICT_SHAPE + ") ?([0-9])");
  private static final Pattern SHAPE =
      Pattern.compile(AREA + "|" + DISTRICT + "|" + DISTRICT_SHAPE + " [0-9]");

  public PartPostcode {
    Typed.of(KIND, value).size(1, 6).characters(ALPHANUMERIC).syntax(SHAPE);
  }

  /// The beginning of a postcode as somebody typed it. `M33` is the district M33; whoever means the
  /// sector M3 3 writes the space.
  ///
  /// @throws InvalidValue `part-postcode.` + `empty`, `length`, `characters` or `syntax`
  public static PartPostcode of(@Nullable String typed) {
    Typed tidy = Typed.of(KIND, typed).withSingleSpaces().upper().size(1, 6);
    if (DISTRICT.matcher(tidy.text()).matches()) {
      return new PartPostcode(tidy.text());
    }
    Matcher sector = SECTOR.matcher(tidy.text());
    return new PartPostcode(
        sector.matches() ? sector.group(1) + " " + sector.group(2) : tidy.text());
  }

  /// Whether the postcode lies inside: `M3` covers `M3 1AA`, not `M33 1AA`.
  public boolean covers(Postcode postcode) {
    return postcode.value().startsWith(prefix())
        && (!isArea() || Character.isDigit(postcode.value().charAt(value.length())));
  }

  /// What every postcode inside begins with; an area's ends before the first digit.
  public String prefix() {
    return DISTRICT.matcher(value).matches() ? value + " " : value;
  }

  /// Only the one or two letters of the post town's area.
  public boolean isArea() {
    return AREA.matcher(value).matches();
  }

  /// For people; the same as the value.
  public String formatted() {
    return value;
  }

  @Override
  public String toString() {
    return value;
  }
}
