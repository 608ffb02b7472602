package uk.nhs.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTests {

  @ParameterizedTest
  @ValueSource(strings = {"9434765919", "943 476 5919", " 943-476–5919 ", "９４３４７６５９１９"})
  void spacesHyphensAndWideDigitsAreAccepted(String typed) {
    assertThat(NhsNumber.of(typed).value()).isEqualTo("9434765919");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9449304130", "9000000009", "9991234519", "9991234527", "9991234551"})
  void numbersWithARightCheckDigitAreValid(String digits) {
    assertThat(NhsNumber.of(digits).value()).isEqualTo(digits);
  }

  @ParameterizedTest
  @CsvSource({
    "'', empty",
    "' - ', empty",
    "94347659I9, characters",
    "943476591, length",
    "94347659190, length",
    "9434765910, check-digit",
    "4857773456, check-digit",
    "9991234567, check-digit",
    "0000000000, check-digit",
    "9999999999, check-digit"
  })
  void whatIsWrongIsSaidByACode(String typed, String reason) {
    assertThatThrownBy(() -> NhsNumber.of(typed))
        .asInstanceOf(type(InvalidValue.class))
        .returns("nhs-number." + reason, InvalidValue::code);
  }

  @Test
  void aMissingNumberIsEmpty() {
    assertThatThrownBy(() -> NhsNumber.of(null)).hasMessage("nhs-number.empty");
  }

  @Test
  void aRefusalNeverRepeatsTheNumber() {
    assertThatThrownBy(() -> NhsNumber.of("9434765910")).message().doesNotContain("943");
  }

  @Test
  void itIsShownInThreeGroupsAndNeverLogged() {
    NhsNumber number = NhsNumber.of("9991234519");

    assertThat(number.formatted()).isEqualTo("999 123 4519");
    assertThat(number).asString().doesNotContainPattern("[0-9]");
  }
}
