package uk.nhs.portal.identity.password;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes and verifies passwords with Argon2id, in a bounded amount of memory.
///
/// 19 MiB, two passes, one lane, 16 bytes of salt: the least that OWASP's Password Storage Cheat
/// Sheet recommends for Argon2id, about 50 ms of one core. The hash names its algorithm and its
/// parameters, so that they can be raised and old hashes stay good.
@Component
public class HashPasswords {

  private static final int MEBIBYTES = 19;
  private static final int PASSES = 2;

  private final PasswordEncoder encoder =
      new DelegatingPasswordEncoder(
          "argon2id",
          Map.of("argon2id", new Argon2PasswordEncoder(16, 32, 1, MEBIBYTES * 1024, PASSES)));

  private final Semaphore atOnce;
  private final String nobodys;
  private final AtomicLong verifications = new AtomicLong();

  /// @param atOnce how many passwords may be worked on at the same time, 19 MiB each
  HashPasswords(@Value("${portal.sign-in.passwords-at-once:4}") int atOnce) {
    this.atOnce = new Semaphore(atOnce, true);
    this.nobodys = encode(UUID.randomUUID().toString());
  }

  /// The hash to keep for a password.
  public String hash(String password) {
    return working(() -> encode(password));
  }

  /// Whether the password is the one that was hashed.
  ///
  /// @param hash none where there is no account: the work is done all the same, so that the answer
  ///   takes as long
  public boolean verify(String password, @Nullable String hash) {
    verifications.incrementAndGet();
    boolean matches = working(() -> encoder.matches(password, hash == null ? nobodys : hash));
    return matches && hash != null;
  }

  /// How many passwords were verified since the start; for tests and metrics.
  public long verifications() {
    return verifications.get();
  }

  private String encode(String password) {
    String hash = encoder.encode(password);
    if (hash == null) {
      throw new IllegalStateException("a password was not hashed");
    }
    return hash;
  }

  private <T> T working(Supplier<T> work) {
    try {
      if (!atOnce.tryAcquire(5, TimeUnit.SECONDS)) {
        throw new TooBusyToHash();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new TooBusyToHash();
    }
    try {
      return work.get();
    } finally {
      atOnce.release();
    }
  }

  /// So many people sign in at this moment that this one has to try again.
  public static final class TooBusyToHash extends RuntimeException {}
}
