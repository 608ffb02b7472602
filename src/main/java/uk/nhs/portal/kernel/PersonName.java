package uk.nhs.portal.kernel;

import java.text.Normalizer;
import java.util.Locale;
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

  /// A name, or part of one, in small letters without accents, with single spaces for hyphens: so
  /// that "Zoe" finds "Zoë".
  public static String plain(String text) {
    String parts = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return parts.toLowerCase(Locale.ROOT).replace('-', ' ').replaceAll("\\s+", " ");
  }

  /// Both parts [#plain], each after a space, so that beginnings of words can be looked for: ` zoe
  /// o'hara smith`.
  public String searchable() {
    return plain(" " + given + " " + family);
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
