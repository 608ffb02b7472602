package uk.nhs.portal.organisations;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names that a register writes in capitals, as people write them.
public final class NameCase {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’]*");
  private static final Set<String> SMALL =
      Set.of("and", "at", "by", "for", "in", "le", "of", "on", "the", "under", "upon", "with");

  /// Said letter by letter, or a code.
  private static final Set<String> LETTERS =
      Set.of(
          "NHS", "GP", "GPS", "PCN", "OOH", "PCT", "UCC", "ICB", "CIC", "HMP", "UK", "CQC", "UTC",
          "MIU", "WIC", "APMS", "LLP", "LTD", "II", "III", "IV", "CAMHS", "PMS", "IAPT", "GUM",
          "ENT", "HM", "YOI", "BMI", "RAF", "PC24");

  private NameCase() {}

  /// `ST JOHN'S SURGERY (THE)` as `St John's Surgery (The)`. A text with any small letter was
  /// written by a person already and stays.
  public static String forPeople(String text) {
    if (!text.equals(text.toUpperCase(Locale.ROOT))) {
      return text;
    }
    Matcher words = WORD.matcher(text);
    StringBuilder written = new StringBuilder(text.length());
    while (words.find()) {
      boolean joined = words.start() > 0 && text.charAt(words.start() - 1) != '(';
      words.appendReplacement(written, Matcher.quoteReplacement(word(words.group(), joined)));
    }
    return words.appendTail(written).toString();
  }

  private static String word(String capitals, boolean joined) {
    String small = capitals.toLowerCase(Locale.ROOT);
    if (joined && SMALL.contains(small)) {
      return small;
    }
    boolean hasDigit = capitals.chars().anyMatch(Character::isDigit);
    if (hasDigit) {
      return small.matches("[0-9]+(?:st|nd|rd|th)") ? small : capitals;
    }
    if (LETTERS.contains(capitals) || capitals.chars().noneMatch(c -> "AEIOUY".indexOf(c) >= 0)) {
      return unlessTitle(capitals);
    }
    if (small.startsWith("mc") && small.length() > 4) {
      return "Mc" + capitals.charAt(2) + small.substring(3);
    }
    if (small.matches("[od]['’].{2,}")) {
      return capitals.substring(0, 3) + small.substring(3);
    }
    return capitals.charAt(0) + small.substring(1);
  }

  // Words without a vowel are initials (JR, PW), but for these.
  private static String unlessTitle(String capitals) {
    return switch (capitals) {
      case "DR", "DRS", "ST", "MR", "MRS", "RD", "CTR", "HSE", "BLDG", "LTD", "STR", "PK", "CL" ->
          capitals.charAt(0) + capitals.substring(1).toLowerCase(Locale.ROOT);
      default -> capitals;
    };
  }
}
