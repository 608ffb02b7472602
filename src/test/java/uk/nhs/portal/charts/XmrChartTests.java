package uk.nhs.portal.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import uk.nhs.portal.charts.XmrChart.Limits;
import uk.nhs.portal.charts.XmrChart.Point;

class XmrChartTests {

  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

  @Test
  void everyRowOfTheTableIsAPointOrSaysWhyNot() {
    XmrChart chart = ChartSamples.xmr();
    ReadDrawing drawing = ReadDrawing.of(chart, Width.WIDE);

    List<String> values = chart.table().rows().stream().map(row -> row.get(1)).toList();
    List<String> shown = values.stream().filter(value -> value.endsWith("%")).toList();
    long titled =
        drawing.all().stream()
            .filter(element -> element.getTagName().equals("title"))
            .filter(
                title -> shown.stream().anyMatch(value -> title.getTextContent().contains(value)))
            .count();

    assertThat(values)
        .hasSize(39)
        .filteredOn(value -> value.equals("Too small to show"))
        .hasSize(1);
    assertThat(titled).isEqualTo(38);
    assertThat(points(drawing)).isEqualTo(38 + 5); // and the signs of the key
  }

  @Test
  void eachTypeHasItsOwnShape() {
    ReadDrawing drawing = ReadDrawing.of(ChartSamples.xmr(), Width.NARROW);

    assertThat(shape(drawing, "point--common"))
        .startsWith("circle")
        .isNotEqualTo(shape(drawing, "point--improvement"));
    assertThat(shape(drawing, "point--concern")).startsWith("path");
    assertThat(shape(drawing, "point--neutral")).startsWith("path").contains("h");
  }

  @Test
  void theLineBreaksWhereAPeriodIsMissingOrHiddenAndWhereLimitsBeginAnew() {
    String line =
        ReadDrawing.of(ChartSamples.xmr(), Width.WIDE)
            .withLook("line")
            .getFirst()
            .getAttribute("d");

    assertThat(line.chars().filter(c -> c == 'M').count()).isEqualTo(4);
  }

  @Test
  void eachGroupHasItsOwnAverageAndLimits() {
    ReadDrawing drawing = ReadDrawing.of(ChartSamples.xmr(), Width.WIDE);

    assertThat(drawing.count("mean")).isEqualTo(2);
    assertThat(drawing.count("limit")).isEqualTo(4);
    assertThat(drawing.count("mark--merger")).isEqualTo(1);
  }

  @Test
  void newLimitsAreMarkedAlsoWhereNobodySaidWhy() {
    XmrChart sample = ChartSamples.xmr();
    XmrChart unsaid =
        new XmrChart(
            sample.measured(), sample.unit(), sample.cadence(), sample.points(), null, List.of());

    ReadDrawing drawing = ReadDrawing.of(unsaid, Width.WIDE);

    assertThat(drawing.count("mark--rebase")).isEqualTo(1);
    assertThat(drawing.texts()).contains("Limits calculated again");
  }

  @Test
  void figuresThatAreNotFinalAreHollowAndTheirLineIsDashed() {
    ReadDrawing drawing = ReadDrawing.of(ChartSamples.xmr(), Width.WIDE);

    assertThat(drawing.count("point--provisional")).isEqualTo(2 + 1);
    assertThat(drawing.count("line--provisional")).isEqualTo(1);
    assertThat(ChartSamples.xmr().table().rows().getLast().getLast()).isEqualTo("Not final yet");
  }

  @Test
  void manyThingsThatHappenedGetNumbersThatTheKeyExplains() {
    ReadDrawing drawing = ReadDrawing.of(ChartSamples.crowdedMarks(), Width.NARROW);

    assertThat(drawing.texts()).filteredOn("7"::equals).hasSize(2);
    assertThat(drawing.texts()).contains("Something happened in ward number 7");
  }

  @Test
  void constantFiguresAreALevelLine() {
    XmrChart chart = chart(IntStream.range(0, 15).mapToObj(i -> point(i, 40.0)).toList());

    ReadDrawing drawing = ReadDrawing.of(chart, Width.WIDE);

    assertThat(drawing.withLook("line").getFirst().getAttribute("d")).startsWith("M");
    assertThat(points(drawing)).isEqualTo(15 + 1);
  }

  @Test
  void oneFigureIsOnePoint() {
    ReadDrawing drawing = ReadDrawing.of(chart(List.of(point(0, 0.0))), Width.NARROW);

    assertThat(points(drawing)).isEqualTo(1 + 1);
    assertThat(drawing.count("line")).isZero();
  }

  @Test
  void withoutFiguresItSaysSo() {
    assertThat(ReadDrawing.of(chart(List.of()), Width.WIDE).texts())
        .containsExactly("There are no figures to show.");
  }

  @Test
  void hostileTextStaysText() {
    String hostile = "</title><script>alert('1')</script>\u0000\uD800 & \"more\"";
    XmrChart chart =
        new XmrChart(
            hostile,
            Unit.of(hostile, 1),
            Cadence.MONTH,
            List.of(new Point(MAY, 3.0, PointType.CONCERN, hostile, 0, null, Standing.FINAL)),
            new Reference(hostile, 4),
            List.of(new Mark(MAY, hostile, Mark.Kind.EVENT)));

    String svg = chart.svg(Width.WIDE, new Caption("chart", hostile, hostile));

    assertThat(svg).doesNotContain("<script", "</script").contains("&lt;script&gt;");
    assertThat(ReadDrawing.of(svg).all())
        .noneMatch(element -> element.getTagName().equals("script"));
  }

  @Test
  void aNumberThatIsNoneIsRefused() {
    assertThatThrownBy(() -> point(0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Limits(1, Double.NEGATIVE_INFINITY, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static XmrChart chart(List<Point> points) {
    return new XmrChart("Waits", Unit.of("days", 0), Cadence.MONTH, points, null, List.of());
  }

  private static Point point(int month, double value) {
    return new Point(
        MAY.plusMonths(month),
        value,
        PointType.COMMON_CAUSE,
        "",
        0,
        new Limits(40, 40, 40),
        Standing.FINAL);
  }

  /// Signs in the plot and in the key.
  private static long points(ReadDrawing drawing) {
    return drawing.count("point");
  }

  private static String shape(ReadDrawing drawing, String look) {
    Element first = drawing.withLook(look).getFirst();
    return first.getTagName()
        + first.getAttribute("r")
        + first.getAttribute("d").replaceAll("[0-9.]+", "");
  }
}
