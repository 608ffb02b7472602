package uk.nhs.portal.maturity.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether two names mean the same trust: lists write "NHS FT" and leave out what trusts have in
/// common.
final class SameName {

  private static final Set<String> COMMON =
      Set.of("nhs", "ft", "foundation", "trust", "hospital", "hospitals", "university", "the");

  private SameName() {}

  static boolean is(String one, String other) {
    Set<String> words = words(one);
    return !words.isEmpty() && words.equals(words(other));
  }

  private static Set<String> words(String name) {
    return Arrays.stream(
            name.toLowerCase(Locale.ROOT).replaceAll("['’]", "").split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && !COMMON.contains(word))
        .collect(Collectors.toSet());
  }
}
