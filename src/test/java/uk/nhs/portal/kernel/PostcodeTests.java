package uk.nhs.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostcodeTests {

  @ParameterizedTest
  @CsvSource({
    "M33 7XZ, M33 7XZ, M33",
    "m337xz, M33 7XZ, M33",
    "' m33-7xz ', M33 7XZ, M33",
    "M1 1AE, M1 1AE, M1",
    "sw1a 1aa, SW1A 1AA, SW1A",
    "EC1A1BB, EC1A 1BB, EC1A",
    "W1A 0AX, W1A 0AX, W1A",
    "GIR 0AA, GIR 0AA, GIR"
  })
  void caseAndSpacingDoNotMatter(String typed, String value, String outward) {
    assertThat(Postcode.of(typed).value()).isEqualTo(value);
    assertThat(Postcode.of(typed).outward().value()).isEqualTo(outward);
  }

  @ParameterizedTest
  @CsvSource({
    "'  ', empty",
    "M33, length",
    "M333 7XZ1, length",
    "M33 7X!, characters",
    "M33 7XÉ, characters",
    "M33 XXZ, syntax",
    "M33 7CI, syntax",
    "QQ1 1AA, syntax",
    "12345, syntax"
  })
  void whatIsWrongIsSaidByACode(String typed, String reason) {
    assertThatThrownBy(() -> Postcode.of(typed))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("postcode." + reason);
  }

  @ParameterizedTest
  @CsvSource({"m33, M33", "M3, M3", "m3 3, M3 3", "M337, M33 7", "sw1a, SW1A", "wa, WA", "M, M"})
  void theBeginningOfAPostcodeIsUnderstood(String typed, String value) {
    assertThat(PartPostcode.of(typed).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "M3, M3 1AA, true",
    "M3, M33 7XZ, false",
    "M33, M33 7XZ, true",
    "M33 7, M33 7XZ, true",
    "M33 7, M33 6XZ, false",
    "M, M33 7XZ, true",
    "M, ME1 1AA, false"
  })
  void aPartCoversThePostcodesInsideIt(String part, String postcode, boolean covered) {
    assertThat(PartPostcode.of(part).covers(Postcode.of(postcode))).isEqualTo(covered);
  }

  @Test
  void aNameOfATownIsNoPartOfAPostcode() {
    assertThatThrownBy(() -> PartPostcode.of("Sale")).hasMessage("part-postcode.syntax");
  }
}
