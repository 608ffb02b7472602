package uk.nhs.portal.identity.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The passwords that attackers try first.
///
/// `common-passwords.txt` lists the words they begin with. A password is common when it is nothing
/// but one or two such words, with digits and signs around them and letters written as digits; or a
/// piece repeated; or a run along the keyboard or the alphabet.
@Component
class CommonPasswords {

  private static final int FEW = 2;

  /// Fewer letters than these are not what the password is made of.
  private static final int SHORT = 4;

  private static final int LONGEST_WORD = 30;
  private static final String[] RUNS = {
    "abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiopasdfghjklzxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", "q1w2e3r4t5y6u7i8o9p0", "qazwsxedcrfvtgbyhnujmikolp"
  };

  private final Set<String> words;

  CommonPasswords() {
    this.words = read();
  }

  boolean contains(String password) {
    String small = password.toLowerCase(Locale.ROOT);
    return isRepetition(small) || isRun(small) || isWords(small) || isWords(unmasked(small));
  }

  /// Whether the letters are one or two common words and nothing else: `Password2026!`. Three
  /// random words are what the NCSC recommends, also when each of them is common.
  private boolean isWords(String password) {
    String letters = password.replaceAll("[^a-z]", "");
    return letters.length() >= SHORT && (isRepetition(letters) || fewestWords(letters) <= FEW);
  }

  /// Of how many common words the letters are made at least; more than [#FEW] if they are not.
  private int fewestWords(String letters) {
    int[] fewest = new int[letters.length() + 1];
    for (int end = 1; end <= letters.length(); end++) {
      fewest[end] = FEW + 1;
      for (int start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
        if (fewest[start] < fewest[end] && words.contains(letters.substring(start, end))) {
          fewest[end] = Math.min(fewest[end], fewest[start] + 1);
        }
      }
    }
    return fewest[letters.length()];
  }

  private static boolean isRepetition(String password) {
    for (int piece = 1; piece <= password.length() / 2; piece++) {
      String once = password.substring(0, piece);
      if (once.repeat(password.length() / piece + 1).startsWith(password)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRun(String password) {
    String backwards = new StringBuilder(password).reverse().toString();
    for (String run : RUNS) {
      if ((run + run).contains(password) || (run + run).contains(backwards)) {
        return true;
      }
    }
    return false;
  }

  /// The word behind `p@ssw0rd2026!`: digits and signs within it are letters, around it they are
  /// not.
  private static String unmasked(String password) {
    return password
        .replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "")
        .replace('0', 'o')
        .replace('1', 'i')
        .replace('3', 'e')
        .replace('4', 'a')
        .replace('@', 'a')
        .replace('5', 's')
        .replace('$', 's')
        .replace('7', 't')
        .replace('!', 'i');
  }

  private static Set<String> read() {
    try (InputStream in = CommonPasswords.class.getResourceAsStream("common-passwords.txt")) {
      if (in == null) {
        throw new IllegalStateException("common-passwords.txt is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(String::strip)
          .collect(Collectors.toCollection(HashSet::new));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
