package uk.nhs.portal.registration;

import java.security.SecureRandom;
import java.util.Locale;
import uk.nhs.portal.kernel.InvalidValue;

/// What people know their application by: eight characters and one that checks them, of an alphabet
/// without letters and digits that look or sound alike.
///
/// It opens nothing by itself: whoever uses it is signed in, has the cookie of the application, or
/// gets a code by e-mail.
///
/// @param value nine characters, without hyphens
public record ApplicationReference(String value) {

  private static final String ALPHABET = "23456789ACDEFGHJKMNPQRTVWXYZ";
  private static final int LENGTH = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  public ApplicationReference {
    if (value.length() != LENGTH + 1 || !value.chars().allMatch(ApplicationReference::isKnown)) {
      throw new InvalidValue("application-reference.syntax");
    }
    if (value.charAt(LENGTH) != check(value.substring(0, LENGTH))) {
      throw new InvalidValue("application-reference.check");
    }
  }

  /// The reference as somebody typed it, in whatever case, with or without hyphens and spaces.
  ///
  /// @throws InvalidValue `application-reference.` + `syntax` or `check`
  public static ApplicationReference of(String typed) {
    return new ApplicationReference(typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT));
  }

  /// One that nobody can guess.
  public static ApplicationReference fresh() {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < LENGTH; at++) {
      text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return new ApplicationReference(text.append(check(text.toString())).toString());
  }

  /// For people and for addresses: `R4K7-9QXM-2`.
  public String formatted() {
    return value.substring(0, 4) + "-" + value.substring(4, 8) + "-" + value.substring(8);
  }

  private static boolean isKnown(int character) {
    return ALPHABET.indexOf(character) >= 0;
  }

  /// The check character by Luhn's algorithm modulo 28: finds every wrong character, and nearly
  /// every swap of two neighbours.
  private static char check(String text) {
    int sum = 0;
    for (int at = 0; at < text.length(); at++) {
      int weighed = ALPHABET.indexOf(text.charAt(at)) * (1 + (text.length() - at) % 2);
      sum += weighed / ALPHABET.length() + weighed % ALPHABET.length();
    }
    return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
  }

  @Override
  public String toString() {
    return "ApplicationReference[***]";
  }
}
