package uk.nhs.portal.registration.matching;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A name as it is compared: its words in small letters, without accents, hyphens and apostrophes.
///
/// @param words none for a name that nobody told
record Folded(List<String> words) {

  /// Of Latin, Greek and Cyrillic; the marks of other scripts are their vowels.
  private static final Pattern MARKS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Pd}]+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

  /// Letters of their own that people who cannot type them write with others.
  private static final Map<String, String> WRITTEN_OUT =
      Map.of("æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th");

  Folded {
    words = List.copyOf(words);
  }

  static Folded of(@Nullable String name) {
    String[] parts = BETWEEN_WORDS.split(name == null ? "" : letters(name));
    return new Folded(
        Arrays.stream(parts)
            .map(part -> NO_LETTERS.matcher(part).replaceAll(""))
            .filter(part -> !part.isEmpty())
            .toList());
  }

  /// In letters of one size; a sharp s becomes two.
  static String capitals(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
  }

  private static String letters(String name) {
    String small = capitals(name).toLowerCase(Locale.ROOT);
    String plain = MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
    for (Map.Entry<String, String> letter : WRITTEN_OUT.entrySet()) {
      plain = plain.replace(letter.getKey(), letter.getValue());
    }
    return plain;
  }

  /// All words as one, so that `Anne Marie` is `Annemarie`.
  String joined() {
    return String.join("", words);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }
}
