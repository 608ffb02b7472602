package uk.nhs.portal.appointments.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.nhs.portal.kernel.InvalidValue;

class TypedTimeTests {

  @ParameterizedTest
  @CsvSource({
    "9am, 09:00",
    "9 AM, 09:00",
    "5:30pm, 17:30",
    "17:30, 17:30",
    "9.15am, 09:15",
    "12pm, 12:00",
    "12am, 00:00",
    "midday, 12:00",
    "09:05, 09:05"
  })
  void timesAreReadAsStaffTypeThem(String typed, LocalTime time) {
    assertThat(TypedTime.of(typed)).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "9", "25:00", "13pm", "0am", "9:60am", "nine", "9:5am"})
  void whatIsNoTimeIsRefused(String typed) {
    assertThatThrownBy(() -> TypedTime.of(typed)).isInstanceOf(InvalidValue.class);
  }
}
