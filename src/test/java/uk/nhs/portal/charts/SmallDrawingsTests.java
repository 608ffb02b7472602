package uk.nhs.portal.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class SmallDrawingsTests {

  @Test
  void aSparklineIsReadAsItsFirstAndLastFigure() {
    Sparkline sparkline = ChartSamples.spark();
    ReadDrawing drawing = ReadDrawing.of(sparkline.svg(sparkline.words()));

    assertThat(drawing.root().getAttribute("aria-label"))
        .matches(
            "From [0-9.]+% in April 2021 to [0-9.]+% in March 2023\\."
                + " The lowest is [0-9.]+%, the highest [0-9.]+%\\.");
    assertThat(drawing.count("point--concern")).isEqualTo(1);
    assertThat(drawing.withLook("spark").getFirst().getAttribute("d").split("M", -1)).hasSize(3);
  }

  @Test
  void aSparklineOfOneFigureAndOfNoneIsDrawnToo() {
    Sparkline.Point only = new Sparkline.Point(ChartSamples.START, 5.0, PointType.COMMON_CAUSE);
    Sparkline one = new Sparkline(Unit.count(), Cadence.MONTH, List.of(only));
    Sparkline none = new Sparkline(Unit.count(), Cadence.MONTH, List.of());

    assertThat(one.words()).isEqualTo("5 in April 2021.");
    assertThat(ReadDrawing.of(one.svg(one.words())).count("point")).isEqualTo(1);
    assertThat(none.words()).isEqualTo("No figures yet.");
    assertThat(ReadDrawing.of(none.svg(none.words())).count("point")).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void everyIconOfVariationIsSaidInWords(Variation variation) {
    Element icon = ReadDrawing.of(SpcIcons.variation(variation)).root();

    assertThat(icon.getAttribute("role")).isEqualTo("img");
    assertThat(icon.getAttribute("aria-label"))
        .isEqualTo(SpcIcons.words(variation))
        .startsWith("Variation: ");
  }

  @ParameterizedTest
  @EnumSource
  void everyIconOfAssuranceHasItsLetter(Assurance assurance) {
    String letter =
        switch (assurance) {
          case PASS -> "P";
          case FAIL -> "F";
          case INCONSISTENT -> "?";
        };

    assertThat(ReadDrawing.of(SpcIcons.assurance(assurance)).texts()).containsExactly(letter);
  }

  @Test
  void noTwoIconsAreAlikeWithoutTheirColours() {
    Set<String> shapes = new HashSet<>();
    for (Variation variation : Variation.values()) {
      shapes.add(shapes(SpcIcons.variation(variation)));
    }
    for (Assurance assurance : Assurance.values()) {
      shapes.add(shapes(SpcIcons.assurance(assurance)));
    }

    assertThat(shapes).hasSize(10);
  }

  @Test
  void theWordsOfTheGoldenFilesAreUnderstood() {
    assertThat(PointType.of("special_cause_neutral_high")).isEqualTo(PointType.NEUTRAL_HIGH);
    assertThat(PointType.of("common_cause")).isEqualTo(PointType.COMMON_CAUSE);
    assertThat(Variation.of("concern_high")).isEqualTo(Variation.CONCERN_HIGH);
    assertThat(Assurance.of("consistent_fail")).isEqualTo(Assurance.FAIL);
    assertThat(Assurance.of("inconsistent")).isEqualTo(Assurance.INCONSISTENT);
  }

  private static String shapes(String svg) {
    return svg.replaceAll("class=\"[^\"]*\"|aria-label=\"[^\"]*\"", "");
  }
}
