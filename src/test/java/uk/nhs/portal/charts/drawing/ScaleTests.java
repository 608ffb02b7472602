package uk.nhs.portal.charts.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTests {

  @ParameterizedTest
  @CsvSource({"52.3, 79.9, 7", "0, 1374917, 6", "-4, 3, 5", "0.0001, 0.0009, 5", "99.2, 99.3, 5"})
  void aScaleHoldsAllValuesBetweenRoundTicks(double low, double high, int about) {
    Scale scale = Scale.around(low, high, about);

    assertThat(scale.from()).isLessThanOrEqualTo(low);
    assertThat(scale.to()).isGreaterThanOrEqualTo(high);
    assertThat(scale.ticks()).hasSizeBetween(2, about + 2);
    assertThat(scale.ticks().getFirst()).isCloseTo(scale.from(), within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"0", "42", "-3", "1e9", "1e-9"})
  void equalValuesStandInTheMiddle(double value) {
    Scale scale = Scale.around(value, value, 5).between(100, 0);

    assertThat(scale.at(value)).isBetween(20.0, 80.0);
  }

  @Test
  void aShareHasNoPlaceAboveAll() {
    Scale scale = Scale.around(93, 99.6, 5).within(0, 100);

    assertThat(scale.to()).isEqualTo(100);
    assertThat(scale.ticks()).allMatch(tick -> tick <= 100);
  }

  @Test
  void labelsAreSpreadWithoutLeavingTheirOrder() {
    List<Double> places = Labels.spread(List.of(50.0, 52.0, 51.0, 98.0), 10, 0, 100);

    assertThat(places).containsExactly(50.0, 70.0, 60.0, 98.0);
    assertThat(Labels.spread(List.of(99.0, 98.0, 100.0), 10, 0, 100))
        .containsExactly(90.0, 80.0, 100.0);
  }

  @Test
  void textIsBrokenBetweenWordsAndCutWithAnEllipsis() {
    assertThat(TextWidth.lines("one two three", 10, 45)).containsExactly("one two", "three");
    assertThat(TextWidth.cut("Northside University Hospitals", 10, 60))
        .endsWith("…")
        .hasSizeLessThan(14);
    assertThat(TextWidth.cut("Short", 10, 60)).isEqualTo("Short");
  }

  @ParameterizedTest
  @CsvSource({"12, 12", "12.04, 12", "-0.26, -0.3", "-0.04, 0", "3.15, 3.2"})
  void numbersOfDrawingsHaveATenthAtMost(double value, String written) {
    assertThat(Svg.number(value)).isEqualTo(written);
  }
}
