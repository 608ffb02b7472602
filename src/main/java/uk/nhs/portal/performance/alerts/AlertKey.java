package uk.nhs.portal.performance.alerts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a link in a mail has in it: 256 random bits, of which the database knows the hash.
///
/// @param value 43 letters, digits, `-` and `_`
public record AlertKey(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

  public AlertKey {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("a key has 43 letters, digits, - and _");
    }
  }

  /// The key in an address, if it can be one.
  public static Optional<AlertKey> of(@Nullable String typed) {
    return typed != null && SHAPE.matcher(typed).matches()
        ? Optional.of(new AlertKey(typed))
        : Optional.empty();
  }

  static AlertKey fresh() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new AlertKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  byte[] hash() {
    return sha256(value);
  }

  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  @Override
  public String toString() {
    return "AlertKey[***]";
  }
}
