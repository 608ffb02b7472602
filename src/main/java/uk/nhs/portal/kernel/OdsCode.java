package uk.nhs.portal.kernel;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The code by which the Organisation Data Service knows an organisation, such as `P91007`.
///
/// @param value 3 to 10 capital letters and digits
public record OdsCode(String value) implements Comparable<OdsCode> {

  private static final String KIND = "ods-code";
  private static final Pattern ALPHANUMERIC = Pattern.compile("[A-Z0-9]+");

  public OdsCode {
    Typed.of(KIND, value).size(3, 10).characters(ALPHANUMERIC);
  }

  /// The code as somebody typed it; small letters and surrounding spaces do not matter.
  ///
  /// @throws InvalidValue `ods-code.` + `empty`, `length` or `characters`
  public static OdsCode of(@Nullable String typed) {
    return new OdsCode(Typed.of(KIND, typed).withSingleSpaces().upper().text());
  }

  /// For people; the same as the value.
  public String formatted() {
    return value;
  }

  @Override
  public int compareTo(OdsCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
