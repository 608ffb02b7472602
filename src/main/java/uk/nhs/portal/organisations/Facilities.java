package uk.nhs.portal.organisations;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// What helps people to choose a place; nothing in it means that nobody has said.
///
/// @param languages which its staff speak, as two letters of ISO 639-1
public record Facilities(Set<String> languages, Set<AccessFeature> access) {

  /// Nobody has said anything.
  public static final Facilities UNKNOWN = new Facilities(Set.of(), Set.of());

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  public Facilities {
    languages = Set.copyOf(languages);
    access = Set.copyOf(access);
  }

  /// Whether these two letters stand for a language.
  public static boolean isLanguage(String code) {
    return LANGUAGES.contains(code);
  }

  /// The languages as people in England call them, English first, then by name.
  public List<String> languageNames() {
    return Stream.concat(
            Stream.of("en").filter(languages::contains).map(Facilities::name),
            names(languages.stream().filter(code -> !code.equals("en")).toList()))
        .toList();
  }

  private static Stream<String> names(Collection<String> codes) {
    return codes.stream().map(Facilities::name).sorted(Comparator.naturalOrder());
  }

  private static String name(String code) {
    return Locale.of(code).getDisplayLanguage(Locale.UK);
  }
}
