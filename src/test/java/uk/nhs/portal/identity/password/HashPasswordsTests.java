package uk.nhs.portal.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HashPasswordsTests {

  private final HashPasswords passwords = new HashPasswords(2);

  @Test
  void aHashSaysThatItIsArgon2idWithTheRecommendedParameters() {
    assertThat(passwords.hash("glacier trumpet walnut"))
        .startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
  }

  @Test
  void onlyTheSamePasswordMatches() {
    String hash = passwords.hash("glacier trumpet walnut");

    assertThat(passwords.verify("glacier trumpet walnut", hash)).isTrue();
    assertThat(passwords.verify("Glacier trumpet walnut", hash)).isFalse();
    assertThat(passwords.verify("", hash)).isFalse();
  }

  @Test
  void theSamePasswordIsHashedDifferentlyEachTime() {
    assertThat(passwords.hash("glacier trumpet walnut"))
        .isNotEqualTo(passwords.hash("glacier trumpet walnut"));
  }

  @Test
  void withoutAnAccountNothingMatchesButTheWorkIsDone() {
    assertThat(passwords.verify("glacier trumpet walnut", null)).isFalse();
    assertThat(passwords.verifications()).isEqualTo(1);
  }
}
