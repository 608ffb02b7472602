package uk.nhs.portal.questionnaires;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Looks for phrases in what somebody wrote, whole words only, whatever the case, the accents, the
/// apostrophes and what stands between the words.
public final class Phrases {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<String> phrases;

  public Phrases(List<String> phrases) {
    this.phrases = phrases.stream().map(Phrases::words).toList();
  }

  /// Whether the text has one of them.
  public boolean occurIn(String text) {
    String words = words(text);
    return phrases.stream().anyMatch(words::contains);
  }

  private static String words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String joined = APOSTROPHES.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll("");
    return " " + BETWEEN_WORDS.matcher(joined).replaceAll(" ").strip() + " ";
  }
}
