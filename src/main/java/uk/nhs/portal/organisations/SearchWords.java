package uk.nhs.portal.organisations;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.codec.language.DoubleMetaphone;

/// Text in the form in which it is searched for: plain capitals without accents, and its sound.
public final class SearchWords {

  /// Longer words are cut, in the index and in the question alike.
  private static final int LONGEST = 60;

  private static final int LONGEST_SOUND = 8;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’‘`´.]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Z0-9]+");

  /// Letters that Unicode does not take apart into a plain letter and a mark.
  private static final Map<String, String> PLAIN =
      Map.of("ẞ", "SS", "Ł", "L", "Ø", "O", "Æ", "AE", "Œ", "OE", "Đ", "D", "Þ", "TH", "Ð", "D");

  private static final Set<String> SAY_NOTHING = Set.of("THE", "AND", "OF", "IN", "NEAR");

  private SearchWords() {}

  /// The words in capitals, one space between them: `St. John’s, Sale` is `ST JOHNS SALE`. Letters
  /// of other scripts vanish; the result may be empty.
  public static String plain(String text) {
    String capitals = text.replace("ß", "ss").toUpperCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : PLAIN.entrySet()) {
      capitals = capitals.replace(letter.getKey(), letter.getValue());
    }
    String bare =
        MARKS.matcher(Normalizer.normalize(capitals, Normalizer.Form.NFKD)).replaceAll("");
    String plain = BETWEEN_WORDS.matcher(bare).replaceAll(" ").strip();
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).strip();
  }

  /// The words of a text that say something, each once.
  public static List<String> in(String text) {
    return Arrays.stream(plain(text).split(" "))
        .filter(word -> !word.isEmpty() && !SAY_NOTHING.contains(word))
        .distinct()
        .toList();
  }

  /// What the word sounds like; empty for one without letters.
  public static String sound(String word) {
    return sound(word, false);
  }

  /// What else it may sound like: the CH of Altrincham is that of church or that of loch.
  public static String otherSound(String word) {
    return sound(word, true);
  }

  private static String sound(String word, boolean alternate) {
    DoubleMetaphone metaphone = new DoubleMetaphone();
    metaphone.setMaxCodeLen(LONGEST_SOUND);
    String sound = metaphone.doubleMetaphone(word, alternate);
    return sound == null ? "" : sound;
  }

  /// How many letters were mistyped between two words: left out, added, changed, or swapped with
  /// their neighbour (optimal string alignment).
  static int mistypedLetters(String one, String other) {
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    Arrays.setAll(last, j -> j);
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[other.length()];
  }
}
