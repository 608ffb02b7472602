package uk.nhs.portal.questionnaires.responses;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import uk.nhs.portal.kernel.NotFound;

/// What opens a response: 128 random bits that stand in its address and nowhere else.
///
/// @param value 22 letters, digits, `-` and `_`
public record ResponseToken(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22}");

  public ResponseToken {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("a token has 22 letters, digits, - and _");
    }
  }

  /// The token in a part of an address.
  ///
  /// @throws NotFound if it can be none: a mangled token is answered like a wrong one
  public static ResponseToken of(String segment) {
    if (!SHAPE.matcher(segment).matches()) {
      throw new NotFound("response");
    }
    return new ResponseToken(segment);
  }

  /// A token that nobody can guess.
  static ResponseToken fresh() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return new ResponseToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /// All that the database knows of it: the SHA-256, 32 bytes.
  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  @Override
  public String toString() {
    return "ResponseToken[***]";
  }
}
