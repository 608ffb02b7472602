package uk.nhs.portal.identity.password;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.InvalidValue;

/// What a password must be, after the National Cyber Security Centre's advice: long, and not among
/// the first that an attacker tries. Nothing is asked of its letters, and it never expires.
///
/// Twelve characters hold three random words. Up to 200 are taken, so that any password manager's
/// choice fits while nobody can make the portal hash a book.
@Component
public class PasswordRules {

  public static final int SHORTEST = 12;
  public static final int LONGEST = 200;

  private final CommonPasswords common;

  PasswordRules(CommonPasswords common) {
    this.common = common;
  }

  /// Refuses a password that breaks a rule, given whose it is.
  ///
  /// @throws InvalidValue `password.` + `empty`, `short`, `long`, `common` or `personal`
  public void check(String password, EmailAddress email, String name) {
    int length = password.codePointCount(0, password.length());
    refuseIf(password.isBlank(), "empty");
    refuseIf(length < SHORTEST, "short");
    refuseIf(length > LONGEST, "long");
    refuseIf(common.contains(password), "common");
    refuseIf(isMadeOf(password, email, name), "personal");
  }

  /// Whether hardly anything is left of the password without the person's own name and address.
  private static boolean isMadeOf(String password, EmailAddress email, String name) {
    String rest = letters(password);
    String[] own = (email.value().replaceAll("[@.+_-]", " ") + " " + name).split("\\s+");
    Arrays.sort(own, (one, other) -> other.length() - one.length());
    for (String word : own) {
      String letters = letters(word);
      if (letters.length() >= 3) {
        rest = rest.replace(letters, "");
      }
    }
    return rest.length() < letters(password).length() && rest.length() < 6;
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static void refuseIf(boolean broken, String rule) {
    if (broken) {
      throw new InvalidValue("password." + rule);
    }
  }
}
