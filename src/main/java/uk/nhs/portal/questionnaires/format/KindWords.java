package uk.nhs.portal.questionnaires.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import uk.nhs.portal.questionnaires.Kind;

/// What the kinds of questions are called in files.
final class KindWords {

  private static final Map<Kind, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put(Kind.CHOICE, "choice");
    WORDS.put(Kind.CHOICES, "several choices");
    WORDS.put(Kind.YES_NO, "yes or no");
    WORDS.put(Kind.WHOLE, "whole number");
    WORDS.put(Kind.DECIMAL, "decimal number");
    WORDS.put(Kind.DATE, "date");
    WORDS.put(Kind.TEXT, "text");
    WORDS.put(Kind.NHS_NUMBER, "NHS number");
    WORDS.put(Kind.POSTCODE, "postcode");
    WORDS.put(Kind.ADDRESS, "address");
    WORDS.put(Kind.PHONE, "phone number");
    WORDS.put(Kind.EMAIL, "email");
    WORDS.put(Kind.FILE, "file");
  }

  private KindWords() {}

  static String of(Kind kind) {
    return WORDS.getOrDefault(kind, "");
  }

  static Optional<Kind> parse(String words) {
    return WORDS.entrySet().stream()
        .filter(entry -> entry.getValue().equalsIgnoreCase(words))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  static String all() {
    return String.join(", ", WORDS.values());
  }
}
