package uk.nhs.portal.triage.pathways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An operator's own pathways are taken only as they were signed.
class SignedSetTests {

  @TempDir private Path folder;
  private KeyPair keys;
  private String list;

  @BeforeEach
  void aSignedSet() throws IOException, GeneralSecurityException {
    keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    String text = Drafts.sound("signed", "1");
    Files.writeString(folder.resolve("signed.yaml"), text);
    list = DigestUtils.sha256Hex(text) + "  signed.yaml\n";
    sign(list);
  }

  @Test
  void theSignedPathwaysAreRead() {
    PathwaySource source = new PathwaySource(folder.toString(), pem(keys));

    assertThat(source.isSignedSet()).isTrue();
    assertThat(source.read()).extracting(each -> each.name()).containsExactly("signed");
  }

  @Test
  void aFileThatWasNotSignedIsNotLookedAt() throws IOException {
    Files.writeString(folder.resolve("other.yaml"), Drafts.sound("other", "1"));

    assertThat(SignedSet.of(folder.toString(), pem(keys))).hasSize(1);
  }

  @Test
  void aFileThatWasChangedIsRefused() throws IOException {
    Files.writeString(folder.resolve("signed.yaml"), Drafts.sound("signed", "2"));

    assertRefused(pem(keys), "signed.yaml is not the file that was signed");
  }

  @Test
  void aListThatWasChangedIsRefused() throws IOException {
    Files.writeString(folder.resolve("SHA256SUMS"), list + list);

    assertRefused(pem(keys), "not signed with the configured key");
  }

  @Test
  void anotherKeyIsRefused() throws GeneralSecurityException {
    KeyPair others = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();

    assertRefused(pem(others), "not signed with the configured key");
    assertRefused("", "the key or the signature of the pathways is none");
    assertRefused("no key at all", "the key or the signature of the pathways is none");
  }

  @Test
  void aListCannotLeadOutOfItsFolder() throws IOException, GeneralSecurityException {
    sign("0".repeat(64) + "  ../signed.yaml\n");

    assertRefused(pem(keys), "names no pathway");
  }

  private void assertRefused(String key, String why) {
    assertThatThrownBy(() -> SignedSet.of(folder.toString(), key))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(why);
  }

  private void sign(String text) throws IOException, GeneralSecurityException {
    Signature signature = Signature.getInstance("Ed25519");
    signature.initSign(keys.getPrivate());
    signature.update(text.getBytes(StandardCharsets.UTF_8));
    Files.writeString(folder.resolve("SHA256SUMS"), text);
    Files.write(folder.resolve("SHA256SUMS.sig"), signature.sign());
  }

  private static String pem(KeyPair keys) {
    return "-----BEGIN PUBLIC KEY-----\n"
        + Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded())
        + "\n-----END PUBLIC KEY-----\n";
  }
}
