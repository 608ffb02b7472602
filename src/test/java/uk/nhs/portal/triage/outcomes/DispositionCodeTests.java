package uk.nhs.portal.triage.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.nhs.portal.kernel.InvalidValue;

class DispositionCodeTests {

  @ParameterizedTest
  @CsvSource({
    "Dx02, 1002",
    "Dx11, 1011",
    "Dx92, 1092",
    "Dx011, 11011",
    "Dx012, 11012",
    "Dx016, 11016",
    "Dx325, 11325",
    "Dx118, 1118",
    "Dx108, 1108",
    "Dx1234, 11234",
    "Dx0121, 100121",
    "Dx0162, 100162",
    "Dx3250, 103250",
    "Dx01213, 1001213",
    "Dx11213, 1011213"
  })
  void theDirectoryOfServicesKnowsEachCodeByOneNumber(String code, int dosId) {
    assertThat(new DispositionCode(code).dosId()).isEqualTo(dosId);
  }

  @Test
  void noTwoLiveCodesHaveTheSameNumber() {
    assertThat(Dispositions.all()).extracting(d -> d.code().dosId()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"dx011, Dx011", "DX02, Dx02", "' Dx118 ', Dx118", "DxCV02, Dx02", "Dx02CV, Dx02"})
  void codesAreReadHoweverSystemsWriteThem(String written, String code) {
    assertThat(DispositionCode.of(written)).hasToString(code);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "none, empty",
        "'', empty",
        "Dx, syntax",
        "Dx1, syntax",
        "Dx012345, syntax",
        "Dx0123456789, length",
        "Dx0-1, syntax",
        "Dx 11, syntax",
        "Dx٠١, syntax",
        "D011, syntax",
        "Ab011, syntax",
        "DxCV, syntax",
        "Dx01a, syntax"
      })
  void whatIsNoCodeIsRefused(String written, String why) {
    assertThatThrownBy(() -> DispositionCode.of(written))
        .isInstanceOfSatisfying(
            InvalidValue.class,
            refusal -> assertThat(refusal.code()).isEqualTo("disposition-code." + why));
  }

  @Test
  void aLeadingZeroMakesAnotherCode() {
    assertThat(new DispositionCode("Dx11")).isNotEqualTo(new DispositionCode("Dx011"));
  }
}
