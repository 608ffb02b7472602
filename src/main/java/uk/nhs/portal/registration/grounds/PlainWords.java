package uk.nhs.portal.registration.grounds;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words as they are searched: small letters and digits with single spaces, whatever dots, hyphens,
/// accents or gaps stand between the letters of a word, and with likely typing mistakes corrected.
final class PlainWords {

  /// Long words that nobody means another word by, if only one letter is wrong.
  private static final List<String> OFTEN_MISTYPED =
      List.of(
          "passport",
          "immigration",
          "immigrant",
          "identity",
          "identification",
          "nationality",
          "citizenship",
          "homeless",
          "documents",
          "disability");

  private PlainWords() {}

  /// The words twice: with hyphens as spaces, and with what they join as one word.
  static List<String> of(String text) {
    String small =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("[\\p{M}\\p{Cf}]+", "") // accents, and characters that nobody sees
            .toLowerCase(Locale.ROOT)
            .replaceAll("(?<=[a-z])[@4](?=[a-z])", "a") // p@ssport
            .replaceAll("(?<=[a-z])0(?=[a-z])", "o")
            .replaceAll("(?<=[a-z])[1!](?=[a-z])", "i")
            .replaceAll("(?<=[a-z])3(?=[a-z])", "e")
            .replaceAll("(?<=[a-z$])[$5](?=[a-z$])", "s")
            .replaceAll("\\bi['’`]d\\b", "i would")
            .replaceAll("['’`]", "")
            .replaceAll("(?<=\\b[a-z])\\.(?=[a-z]\\b)", ""); // i.d. is id
    return Stream.of(" ", "")
        .map(hyphen -> small.replaceAll("(?<=[a-z])[\\p{Pd}_*](?=[a-z])", hyphen))
        .map(PlainWords::spaced)
        .distinct()
        .toList();
  }

  private static String spaced(String words) {
    String single = words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    String whole = single.replaceAll("(?<=\\b[a-z]) (?=[a-z]\\b)", ""); // p a s s p o r t
    return Arrays.stream(whole.split(" "))
        .map(PlainWords::corrected)
        .collect(Collectors.joining(" "))
        .replace("can not", "cannot");
  }

  private static String corrected(String word) {
    if (word.equals("identify")) { // a word of its own
      return word;
    }
    return OFTEN_MISTYPED.stream()
        .filter(right -> isOneMistakeAway(word, right))
        .findFirst()
        .orElse(word);
  }

  /// One letter wrong, too many, missing, or swapped with the next.
  static boolean isOneMistakeAway(String one, String other) {
    int same = 0;
    int shorter = Math.min(one.length(), other.length());
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    String rest = one.substring(same);
    String wanted = other.substring(same);
    return switch (rest.length() - wanted.length()) {
      case 0 ->
          rest.isEmpty()
              || rest.substring(1).equals(wanted.substring(1))
              || isSwapped(rest, wanted);
      case 1 -> rest.substring(1).equals(wanted);
      case -1 -> rest.equals(wanted.substring(1));
      default -> false;
    };
  }

  private static boolean isSwapped(String rest, String wanted) {
    return rest.length() > 1
        && rest.charAt(0) == wanted.charAt(1)
        && rest.charAt(1) == wanted.charAt(0)
        && rest.substring(2).equals(wanted.substring(2));
  }
}
