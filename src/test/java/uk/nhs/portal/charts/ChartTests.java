package uk.nhs.portal.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import uk.nhs.portal.charts.drawing.TextWidth;

/// What holds for every kind of chart.
class ChartTests {

  static Stream<Arguments> drawings() {
    return ChartSamples.all().entrySet().stream()
        .flatMap(entry ->
            Stream.of(Width.values())
                .map(width -> Arguments.of(entry.getKey(), entry.getValue(), width)));
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("drawings")
  void aDrawingIsNamedByItsTitleAndDescription(String name, Chart chart, Width width) {
    Element svg = ReadDrawing.of(chart, width).root();

    assertThat(svg.getAttribute("role")).isEqualTo("img");
    List<String> ids = List.of(svg.getAttribute("aria-labelledby").split(" ", -1));
    assertThat(ids).hasSize(2);
    Element title = (Element) svg.getFirstChild();
    Element description = (Element) title.getNextSibling();
    assertThat(title.getAttribute("id")).isEqualTo(ids.get(0));
    assertThat(title.getTextContent()).isEqualTo("A title");
    assertThat(description.getAttribute("id")).isEqualTo(ids.get(1));
    assertThat(description.getTextContent()).startsWith("What can be seen.");
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("drawings")
  void aDrawingHasNoStyleAndNoNumberThatIsNone(String name, Chart chart, Width width) {
    String svg = chart.svg(width, new Caption("chart", "A title", ""));

    assertThat(svg).doesNotContain("style=", "NaN", "Infinity", "null", "<script", "href");
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("drawings")
  void everyTextStandsWithinItsDrawing(String name, Chart chart, Width width) {
    ReadDrawing drawing = ReadDrawing.of(chart, width);
    double height = Double.parseDouble(drawing.root().getAttribute("viewBox").split(" ", -1)[3]);

    assertThat(drawing.texts()).isNotEmpty();
    assertThat(drawing.all().stream().filter(element -> element.getTagName().equals("text")))
        .allSatisfy(text -> {
          assertThat(Double.parseDouble(text.getAttribute("x")))
              .isBetween(0.0, width.units() * 1.0);
          assertThat(Double.parseDouble(text.getAttribute("y"))).isBetween(0.0, height);
          assertThat(left(text, width)).as(text.getTextContent()).isGreaterThan(-1);
          assertThat(right(text, width)).as(text.getTextContent()).isLessThan(width.units() + 1);
        });
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("drawings")
  void noTextStandsOnAnother(String name, Chart chart, Width width) {
    List<Element> texts =
        ReadDrawing.of(chart, width).all().stream()
            .filter(element -> element.getTagName().equals("text"))
            .toList();

    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        Element one = texts.get(i);
        Element other = texts.get(j);
        boolean sameLine = Math.abs(number(one, "y") - number(other, "y")) < 9;
        boolean overlap =
            left(one, width) < right(other, width) && left(other, width) < right(one, width);
        assertThat(sameLine && overlap)
            .as(one.getTextContent() + " and " + other.getTextContent())
            .isFalse();
      }
    }
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("drawings")
  void theSameChartGivesTheSameDrawing(String name, Chart chart, Width width) {
    Caption caption = new Caption("chart", "A title", "");

    assertThat(chart.svg(width, caption)).isEqualTo(chart.svg(width, caption));
  }

  private static double number(Element text, String attribute) {
    return Double.parseDouble(text.getAttribute(attribute));
  }

  /// As wide as Arial is, without the reserve for wider fonts.
  private static double wide(Element text, Width width) {
    double size = text.getAttribute("class").contains("small") ? 12 : width.textSize();
    return TextWidth.of(text.getTextContent(), size);
  }

  private static double left(Element text, Width width) {
    return switch (text.getAttribute("text-anchor")) {
      case "middle" -> number(text, "x") - wide(text, width) / 2;
      case "end" -> number(text, "x") - wide(text, width);
      default -> number(text, "x");
    };
  }

  private static double right(Element text, Width width) {
    return left(text, width) + wide(text, width);
  }
}
