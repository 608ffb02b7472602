package uk.nhs.portal.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.charts.TrendChart.Interval;
import uk.nhs.portal.charts.TrendChart.Line;

class TrendChartTests {

  @Test
  void theRangeIsABandThatBreaksWithTheLine() {
    ReadDrawing drawing = ReadDrawing.of(ChartSamples.trend(Interval.BAND, 2), Width.WIDE);

    assertThat(drawing.withLook("band"))
        .filteredOn(element -> element.getTagName().equals("path"))
        .hasSize(2);
  }

  @Test
  void orAWhiskerForEachFigure() {
    ReadDrawing drawing = ReadDrawing.of(ChartSamples.trend(Interval.WHISKERS, 1), Width.WIDE);

    assertThat(drawing.count("whisker")).isEqualTo(11 + 1); // and the key's
  }

  @Test
  void aFewLinesHaveTheirNamesBesideThemAndManyHaveLetters() {
    assertThat(ReadDrawing.of(ChartSamples.trend(Interval.BAND, 2), Width.WIDE).texts())
        .contains("Riverside Hospital", "England");
    assertThat(ReadDrawing.of(ChartSamples.trend(Interval.NONE, 10), Width.WIDE).texts())
        .contains("A", "J", "A: Riverside Hospital", "J: Hospital number 9");
  }

  @Test
  void tenLinesDifferInMoreThanColour() {
    List<String> looks =
        ReadDrawing.of(ChartSamples.trend(Interval.NONE, 10), Width.WIDE).withLook("line").stream()
            .map(element -> element.getAttribute("class"))
            .distinct()
            .toList();

    assertThat(looks).hasSizeGreaterThanOrEqualTo(10);
  }

  @Test
  void theTableHasAColumnForEachLineAndARowForEachPeriod() {
    DataTable table = ChartSamples.trend(Interval.BAND, 2).table();

    assertThat(table.columns())
        .extracting(DataTable.Column::name)
        .containsExactly("Period", "Riverside Hospital", "95% range", "England", "Note");
    assertThat(table.rows()).hasSize(12);
    assertThat(table.rows().get(6).subList(0, 3))
        .containsExactly("April 2018 to March 2019", "No figure", "");
    assertThat(table.rows().getFirst().get(2)).matches("\\d+\\.\\d% to \\d+\\.\\d%");
  }

  @Test
  void moreThanTenLinesAreRefused() {
    List<Line> lines = IntStream.range(0, 11).mapToObj(i -> new Line("L" + i, List.of())).toList();

    assertThatThrownBy(() -> chart(lines)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> chart(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void withoutFiguresItSaysSo() {
    assertThat(
            ReadDrawing.of(chart(List.of(new Line("Riverside", List.of()))), Width.NARROW).texts())
        .containsExactly("There are no figures to show.");
  }

  @Test
  void oneFigureWithARangeIsAWhisker() {
    TrendChart.Point only =
        new TrendChart.Point(LocalDate.of(2024, 5, 1), 3.0, 2.0, 4.0, Standing.FINAL);

    ReadDrawing drawing =
        ReadDrawing.of(chart(List.of(new Line("Riverside", List.of(only)))), Width.WIDE);

    assertThat(drawing.count("whisker")).isEqualTo(1);
    assertThat(drawing.withLook("sign")).hasSize(1);
  }

  private static TrendChart chart(List<Line> lines) {
    return new TrendChart(
        "Waits", Unit.of("days", 0), Cadence.MONTH, lines, Interval.BAND, null, List.of());
  }
}
