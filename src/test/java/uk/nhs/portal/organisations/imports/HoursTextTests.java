package uk.nhs.portal.organisations.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTextTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "09:00-12:30,13:00-16:30; 540-750 780-990",
        "09:00-13:00:14:00-18:00; 540-780 840-1080",
        "9.00 - 17.30; 540-1050",
        "08:30-00:00; 510-1440",
        "22:00-02:00; 1320-1560",
        "08:30-24:00; 510-1440",
        "Open 24 hours; 0-1440",
        "CLOSED; \"\""
      })
  void hoursAreUnderstood(String text, String minutes) {
    assertThat(
            HoursText.day(text).stream()
                .map(time -> time.opens() + "-" + time.closes())
                .collect(Collectors.joining(" ")))
        .isEqualTo(minutes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ring first; hours.syntax",
        "09:00-12:30 and more; hours.syntax",
        "09:00-25:00; hours.syntax",
        "09:00-12:30,12:00-16:30; hours.overlap",
        "09:00-09:00; hours.order"
      })
  void whatIsWrongIsSaidByACode(String text, String code) {
    assertThatThrownBy(() -> HoursText.day(text)).hasMessage(code);
  }
}
