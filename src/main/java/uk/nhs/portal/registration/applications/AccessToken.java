package uk.nhs.portal.registration.applications;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a browser shows to see an application without being signed in: 256 random bits, of which
/// the database knows the hash.
///
/// @param value 43 letters, digits, `-` and `_`
public record AccessToken(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

  public AccessToken {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("an access token has 43 letters, digits, - and _");
    }
  }

  /// The token that a cookie holds, if it can be one.
  public static Optional<AccessToken> in(@Nullable String cookie) {
    return cookie != null && SHAPE.matcher(cookie).matches()
        ? Optional.of(new AccessToken(cookie))
        : Optional.empty();
  }

  static AccessToken fresh() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new AccessToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  byte[] hash() {
    return sha256(value);
  }

  /// The SHA-256 of a secret that is kept as its hash only.
  static byte[] sha256(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  @Override
  public String toString() {
    return "AccessToken[***]";
  }
}
