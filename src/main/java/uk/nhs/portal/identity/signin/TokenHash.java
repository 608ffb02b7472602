package uk.nhs.portal.identity.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// The SHA-256 of a secret that the portal gave away: enough to recognise it, not to use it.
///
/// @param hex 64 hexadecimal digits
public record TokenHash(String hex) {

  private static final SecureRandom RANDOM = new SecureRandom();

  /// A new opaque token of 256 bits, in the letters that cookies and addresses take.
  public static String newToken() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// The hash of a secret.
  public static TokenHash of(String secret) {
    try {
      return of(
          MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  static TokenHash of(byte[] hash) {
    return new TokenHash(HexFormat.of().formatHex(hash));
  }

  /// The 32 bytes of the hash.
  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  @Override
  public String toString() {
    return "TokenHash[***]";
  }
}
