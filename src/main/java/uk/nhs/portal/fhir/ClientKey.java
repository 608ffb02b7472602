package uk.nhs.portal.fhir;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a system shows to be let in: 256 random bits after a word that secret scanners can look
/// for.
///
/// @param value `portal_` and 43 letters, digits, `-` and `_`
public record ClientKey(String value) {

  private static final String BEGINNING = "portal_";
  private static final String SCHEME = "Bearer ";
  private static final Pattern SHAPE = Pattern.compile(BEGINNING + "[A-Za-z0-9_-]{43}");
  private static final SecureRandom RANDOM = new SecureRandom();

  public ClientKey {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("this is no key of a system");
    }
  }

  static ClientKey fresh() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new ClientKey(BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /// The key in an `Authorization` header, if there is one.
  static Optional<ClientKey> in(@Nullable String header) {
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    String value = header.substring(SCHEME.length()).strip();
    return SHAPE.matcher(value).matches() ? Optional.of(new ClientKey(value)) : Optional.empty();
  }

  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  @Override
  public String toString() {
    return "ClientKey[***]";
  }
}
