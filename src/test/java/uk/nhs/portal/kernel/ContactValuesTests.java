package uk.nhs.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactValuesTests {

  @ParameterizedTest
  @CsvSource({
    "0161 9282424, 0161 928 2424",
    "(0161) 928-2424, 0161 928 2424",
    "+44 (0)161 928 2424, 0161 928 2424",
    "0044 161 928 2424, 0161 928 2424",
    "01642 672351, 01642 672351",
    "07700900123, 07700 900123",
    "020 79460018, 020 7946 0018",
    "0300 3309444, 0300 330 9444",
    "+353 1 679 0700, +35316790700"
  })
  void aPhoneNumberIsShownAsPeopleSayIt(String typed, String shown) {
    assertThat(PhoneNumber.of(typed).formatted()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"'', empty", "0161 CALL ME, characters", "0161, length", "161 928 2424, syntax"})
  void whatIsWrongWithAPhoneNumberIsSaidByACode(String typed, String reason) {
    assertThatThrownBy(() -> PhoneNumber.of(typed)).hasMessage("phone." + reason);
  }

  @Test
  void aPhoneNumberCanBeDialled() {
    assertThat(PhoneNumber.of("0161 928 2424").href()).isEqualTo("tel:+441619282424");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a@example.com", "first.o'neill+nhs@sub.example.co.uk", "é@bücher.example"})
  void ordinaryAddressesAreAccepted(String typed) {
    assertThat(EmailAddress.of(" " + typed + " ").value()).isEqualTo(typed);
  }

  @ParameterizedTest
  @CsvSource({
    "' ', empty",
    "a@, length",
    "a@b@example.com, syntax",
    "nobody, syntax",
    "a@localhost, syntax",
    "a..b@example.com, syntax",
    "a b@example.com, characters"
  })
  void whatIsWrongWithAnAddressIsSaidByACode(String typed, String reason) {
    assertThatThrownBy(() -> EmailAddress.of(typed)).hasMessage("email." + reason);
  }

  @Test
  void anAddressCannotSmuggleInAnotherHeader() {
    assertThatThrownBy(() -> EmailAddress.of("a@example.com\nBcc:b@example.com"))
        .hasMessage("email.characters");
  }

  @Test
  void namesOfEveryScriptAreAcceptedAndNeverLogged() {
    PersonName name = PersonName.of(" Zoë  Mary ", "O’Brien-张");

    assertThat(name.formatted()).isEqualTo("Zoë Mary O’Brien-张");
    assertThat(name).asString().doesNotContain("Zoë");
    assertThatThrownBy(() -> PersonName.of("Zoë", " ")).hasMessage("family-name.empty");
  }

  @ParameterizedTest
  @CsvSource({"a81001, A81001", "' R0A ', R0A", "VTQ4T, VTQ4T"})
  void anOdsCodeIsWrittenInCapitals(String typed, String value) {
    assertThat(OdsCode.of(typed).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"'', empty", "A8, length", "A8100112345, length", "A81-01, characters"})
  void whatIsWrongWithAnOdsCodeIsSaidByACode(String typed, String reason) {
    assertThatThrownBy(() -> OdsCode.of(typed)).hasMessage("ods-code." + reason);
  }

  @Test
  void aDateOfBirthIsInThePast() {
    LocalDate today = LocalDate.of(2026, 8, 6);

    assertThat(DateOfBirth.of(today, today).ageOn(today)).isZero();
    assertThatThrownBy(() -> DateOfBirth.of(today.plusDays(1), today))
        .hasMessage("date-of-birth.future");
    assertThatThrownBy(() -> DateOfBirth.parse("1879-12-31"))
        .hasMessage("date-of-birth.too-long-ago");
    assertThatThrownBy(() -> DateOfBirth.parse("6/8/1980")).hasMessage("date-of-birth.syntax");
  }
}
