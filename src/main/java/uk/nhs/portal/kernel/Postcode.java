package uk.nhs.portal.kernel;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A full postcode of the United Kingdom, in the shape that the Royal Mail prints: `M33 7XZ`.
///
/// Well formed does not mean in use: only the ONS Postcode Directory knows that.
///
/// @param value capital letters and digits, one space before the last three
public record Postcode(String value) implements Comparable<Postcode> {

  private static final String KIND = "postcode";
  private static final Pattern ALPHANUMERIC = Pattern.compile("[A-Z0-9 ]+");

  /// BS 7666: which letters may stand where. The inward code never has C I K M O V.
  private static final Pattern SHAPE =
      Pattern.compile(PartPostcode.DISTRICT_SHAPE + " [0-9][ABD-HJLNP-UW-Z]{2}|GIR 0AA");

  public Postcode {
    Typed.of(KIND, value).size(6, 8).characters(ALPHANUMERIC).syntax(SHAPE);
  }

  /// The postcode that somebody typed; case, spaces and hyphens do not matter.
  ///
  /// @throws InvalidValue `postcode.` + `empty`, `length`, `characters` or `syntax`
  public static Postcode of(@Nullable String typed) {
    Typed compact =
        Typed.of(KIND, typed).withoutSeparators().upper().size(5, 7).characters(ALPHANUMERIC);
    int inward = compact.text().length() - 3;
    return new Postcode(
        compact.text().substring(0, inward) + " " + compact.text().substring(inward));
  }

  /// The part before the space: `M33`.
  public PartPostcode outward() {
    return new PartPostcode(value.substring(0, value.indexOf(' ')));
  }

  /// For people; the same as the value.
  public String formatted() {
    return value;
  }

  @Override
  public int compareTo(Postcode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
