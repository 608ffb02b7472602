package uk.nhs.portal.triage.pathways;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import uk.nhs.portal.triage.pathways.PathwaySource.File;

/// A folder of pathways that somebody signed: `SHA256SUMS` lists the files and their digests as
/// `sha256sum *.yaml` writes them, `SHA256SUMS.sig` is its Ed25519 signature, as `openssl pkeyutl
/// -sign -rawin` makes it.
final class SignedSet {

  private static final Pattern LINE =
      Pattern.compile("([0-9a-f]{64})[ ][ *]([A-Za-z0-9][A-Za-z0-9._-]*\\.yaml)");

  private SignedSet() {}

  /// The files that the list names; others in the folder are not looked at.
  ///
  /// @param key the public key, base64 of its X.509 form, with or without the lines of a PEM file
  /// @throws IllegalStateException if the signature or a digest does not fit
  static List<File> of(String folder, String key) {
    Path set = Path.of(folder);
    byte[] list = bytes(set.resolve("SHA256SUMS"));
    if (!isSigned(list, bytes(set.resolve("SHA256SUMS.sig")), key)) {
      throw new IllegalStateException("the set of pathways is not signed with the configured key");
    }
    return new String(list, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> file(set, line))
        .toList();
  }

  private static File file(Path set, String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalStateException("SHA256SUMS has a line that names no pathway");
    }
    byte[] content = bytes(set.resolve(parts.group(2)));
    if (!DigestUtils.sha256Hex(content).equals(parts.group(1))) {
      throw new IllegalStateException(parts.group(2) + " is not the file that was signed");
    }
    return new File(parts.group(2), new String(content, StandardCharsets.UTF_8));
  }

  private static boolean isSigned(byte[] list, byte[] signature, String key) {
    try {
      Signature check = Signature.getInstance("Ed25519");
      check.initVerify(publicKey(key));
      check.update(list);
      return check.verify(signature);
    } catch (GeneralSecurityException | IllegalArgumentException broken) {
      throw new IllegalStateException("the key or the signature of the pathways is none", broken);
    }
  }

  private static PublicKey publicKey(String key) throws GeneralSecurityException {
    String base64 = key.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
    return KeyFactory.getInstance("Ed25519")
        .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
