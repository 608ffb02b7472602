package uk.nhs.portal.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// A module's words for people, from its `words.properties` in UTF-8.
///
/// `{0}`, `{1}`… are replaced literally, so an apostrophe needs no care. A missing key is a bug and
/// throws, so that no page ever shows a key.
public final class Words {

  private static final String ROOT = "uk.nhs.portal.";

  private final String file;
  private final Properties words;

  private Words(String file, Properties words) {
    this.file = file;
    this.words = words;
  }

  /// The words of the module in which the class lives.
  public static Words of(Class<?> inModule) {
    String name = inModule.getPackageName();
    if (!name.startsWith(ROOT)) {
      throw new IllegalArgumentException(name + " is in no module of the portal");
    }
    String module = name.substring(ROOT.length()).split("\\.", 2)[0];
    String file = "/uk/nhs/portal/" + module + "/words.properties";
    try (InputStream in = Words.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      Properties words = new Properties();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Words(file, words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether there are words for the key.
  public boolean has(String key) {
    return words.containsKey(key);
  }

  /// The words for the key, with the arguments in the places of `{0}`, `{1}`…
  ///
  /// @throws IllegalArgumentException if there are no words for the key
  public String get(String key, Object... arguments) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("No words for " + key + " in " + file);
    }
    return arguments.length == 0 ? text : filled(text, arguments);
  }

  private static String filled(String text, Object... arguments) {
    StringBuilder filled = new StringBuilder(text.length() + 32);
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      int close = text.indexOf('}', open);
      int place = close < 0 ? -1 : place(text.substring(open + 1, close), arguments.length);
      if (place >= 0) {
        filled.append(text, from, open).append(arguments[place]);
        from = close + 1;
      }
    }
    return filled.append(text, from, text.length()).toString();
  }

  private static int place(String digits, int count) {
    boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number && Integer.parseInt(digits) < count ? Integer.parseInt(digits) : -1;
  }
}
