package uk.nhs.portal.identity.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.InvalidValue;

class PasswordRulesTests {

  private static final EmailAddress EMAIL = new EmailAddress("rosa.greenfield@example.com");

  private final PasswordRules rules = new PasswordRules(new CommonPasswords());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "glacier trumpet walnut",
        "apple horse battery",
        "kaffee-tasse-fenster",
        "пароль из трёх слов",
        "x7#Kq9!mTz2$",
        "1415926535897932",
        "correct horse stapler magnet",
        "🐎🔋📎🌋🎺🥜🐎🔋📎🌋🎺🌰"
      })
  void threeWordsOrAnythingLongAndUncommonIsTaken(String password) {
    assertThatCode(() -> check(password)).doesNotThrowAnyException();
  }

  @Test
  void aManagersLongChoiceIsTaken() {
    assertThatCode(() -> check("kQ9-zR4_".repeat(7) + "end of story")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Password2026!", "P@ssw0rd1234", "qwertyuiop12", "letmeinletmein", "123456789012",
        "aaaaaaaaaaaa", "abcabcabcabc", "LiverpoolFC1892", "iloveyou2010!",
            "correcthorsebatterystaple",
        "1qaz2wsx3edc", "abcdefghijkl", "Welcome12345", "zyxwvutsrqpo"
      })
  void whatAttackersTryFirstIsRefused(String password) {
    assertThat(refusal(password)).isEqualTo("password.common");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Rosa Greenfield", "rosa.greenfield", "greenfield2026", "Greenfield.Rosa"})
  void thePersonsOwnNameAndAddressAreRefused(String password) {
    assertThat(refusal(password)).isEqualTo("password.personal");
  }

  @Test
  void elevenCharactersAreTooFewAndTwoHundredAndOneTooMany() {
    assertThat(refusal("glacier-tru")).isEqualTo("password.short");
    assertThat(refusal("🐎🔋📎🌋🎺🥜🐎🔋📎🌋🎺")).isEqualTo("password.short");
    assertThat(refusal("kQ9-z".repeat(40) + "x")).isEqualTo("password.long");
    assertThat(refusal("             ")).isEqualTo("password.empty");
  }

  private void check(String password) {
    rules.check(password, EMAIL, "Rosa Greenfield");
  }

  private String refusal(String password) {
    InvalidValue refused = catchThrowableOfType(InvalidValue.class, () -> check(password));
    assertThat(refused).as(password).isNotNull();
    return refused.code();
  }
}
