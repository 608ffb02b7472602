package uk.nhs.portal.kernel;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A person's name as they write it: first names and last name, in any script.
///
/// @param given 1 to 100 characters
/// @param family 1 to 100 characters
public record PersonName(String given, String family) {

  private static final Pattern NO_CONTROLS = Pattern.compile("[^\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}]+");

  public PersonName {
    given = part("given-name", given);
    family = part("family-name", family);
  }

  /// The name as somebody typed it.
  ///
  /// @throws InvalidValue `given-name.` or `family-name.` + `empty`, `length` or `characters`
  public static PersonName of(@Nullable String given, @Nullable String family) {
    return new PersonName(part("given-name", given), part("family-name", family));
  }

  /// For people: `Aisha Khan`.
  public String formatted() {
    return given + " " + family;
  }

  private static String part(String kind, @Nullable String typed) {
    return Typed.of(kind, typed).withSingleSpaces().size(1, 100).characters(NO_CONTROLS).text();
  }

  @Override
  public String toString() {
    return "PersonName[***]";
  }
}
