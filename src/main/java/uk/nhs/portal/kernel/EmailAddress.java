package uk.nhs.portal.kernel;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An e-mail address that a message can be sent to.
///
/// Only what no mail server accepts is refused; whether it reaches anybody, a message will show.
/// The domain is kept in small letters, the part before the `@` as typed (RFC 5321, 2.4).
///
/// @param value at most 254 characters
public record EmailAddress(String value) {

  private static final String KIND = "email";

  // Control characters and line breaks would let somebody write further header lines.
  private static final Pattern CHARACTERS = Pattern.compile("[^\\s\\p{C}<>()\\[\\],;:\"\\\\]+");
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?!\\.)(?!.*\\.\\.)[^@]{1,64}(?<!\\.)"
              + "@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}]{2,63}");

  public EmailAddress {
    Typed.of(KIND, value).size(3, 254).characters(CHARACTERS).syntax(SHAPE);
  }

  /// The address as somebody typed it, without the spaces around it.
  ///
  /// @throws InvalidValue `email.` + `empty`, `length`, `characters` or `syntax`
  public static EmailAddress of(@Nullable String typed) {
    String tidy = Typed.of(KIND, typed).text().strip();
    int at = tidy.lastIndexOf('@') + 1;
    return new EmailAddress(tidy.substring(0, at) + tidy.substring(at).toLowerCase(Locale.ROOT));
  }

  /// For people; the same as the value.
  public String formatted() {
    return value;
  }

  @Override
  public String toString() {
    return "EmailAddress[***]";
  }
}
