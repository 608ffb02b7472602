package uk.nhs.portal.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarsTests {

  @Test
  void eachBarHasItsNameAndValueBesideIt() {
    assertThat(ReadDrawing.of(ChartSamples.bars(), Width.WIDE).texts())
        .contains("Riverside Hospital", "£8m of £10m, stage 6");
    assertThat(ChartSamples.bars().table().rows().getFirst())
        .containsExactly("Riverside Hospital", "£8,000,000", "£10,000,000", "stage 6");
  }

  @Test
  void barsAllOfNothingHaveNoLength() {
    Bars bars =
        new Bars(
            "Spent",
            Unit.pounds(),
            List.of(new Bars.Bar("Nobody", 0, null, null, null, "", false)),
            null);

    assertThat(ReadDrawing.of(bars, Width.NARROW).withLook("bar").getFirst().getAttribute("width"))
        .isEqualTo("0");
  }

  @Test
  void aStackHasAPartForEachCountAndItsTotal() {
    StackedBars bars = ChartSamples.stacked();
    ReadDrawing drawing = ReadDrawing.of(bars, Width.WIDE);

    long counts =
        bars.bars().stream()
            .flatMap(bar -> bar.counts().stream())
            .filter(count -> count > 0)
            .count();
    assertThat(drawing.count("part")).isEqualTo(counts + 2 + 8 + 1); // forecasts, and the key
    assertThat(bars.table().rows().getFirst())
        .containsExactly("2018", "40", "40", "30", "12", "6", "8", "0", "0", "136");
  }

  @Test
  void whatIsExpectedIsStripedAndSaidInWords() {
    ReadDrawing drawing = ReadDrawing.of(ChartSamples.stacked(), Width.NARROW);

    assertThat(drawing.count("part--forecast")).isEqualTo(2 + 1);
    assertThat(drawing.texts()).contains("2028 (Forecast)", "Forecast");
  }

  @Test
  void aStackWithoutACountForEachPartIsRefused() {
    assertThatThrownBy(() ->
            new StackedBars(
                "trusts",
                "Year",
                List.of("A", "B"),
                List.of(new StackedBars.Bar("2024", List.of(1), false))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new StackedBars.Bar("2024", List.of(-1), false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aStageIsKeptUntilTheNextAndDashedWhenItsEvidenceEnds() {
    ReadDrawing drawing = ReadDrawing.of(ChartSamples.steps(), Width.WIDE);

    assertThat(drawing.count("sign")).isEqualTo(7 + 3); // and the key's
    assertThat(drawing.count("line--provisional")).isEqualTo(1 + 1);
    assertThat(ChartSamples.steps().table().rows().get(2))
        .containsExactly(
            "Riverside Hospital", "1 February 2020", "6", "1 February 2023", "Visited");
  }

  @Test
  void aStageThatDoesNotExistIsRefused() {
    StepChart.Line line =
        new StepChart.Line(
            "Riverside", List.of(new StepChart.Step(LocalDate.of(2020, 1, 1), null, 8, "")));

    assertThatThrownBy(
            () -> new StepChart("Stage", 7, List.of(line), LocalDate.of(2024, 1, 1), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void withoutFiguresTheySaySo() {
    String empty = "There are no figures to show.";

    assertThat(
            ReadDrawing.of(new Bars("Spent", Unit.pounds(), List.of(), null), Width.WIDE).texts())
        .containsExactly(empty);
    assertThat(
            ReadDrawing.of(new StackedBars("trusts", "Year", List.of("A"), List.of()), Width.WIDE)
                .texts())
        .containsExactly(empty);
    assertThat(
            ReadDrawing.of(
                    new StepChart("Stage", 7, List.of(), LocalDate.of(2024, 1, 1), List.of()),
                    Width.WIDE)
                .texts())
        .containsExactly(empty);
  }
}
