package uk.nhs.portal.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.charts.Funnel.Place;
import uk.nhs.portal.charts.Funnel.Point;

class FunnelTests {

  private static final Caption CAPTION = new Caption("funnel", "A title", "Seen.");

  @Test
  void sevenThousandPracticesNeedLessThan150KilobytesForBothWidths() {
    assertThat(bytes(ChartSamples.funnel(7_000, 1.0))).isLessThan(150_000);
  }

  @Test
  void alsoWhereMostOfThemAreOutsideTheLimits() {
    Funnel funnel = ChartSamples.funnel(7_000, 6.0);

    assertThat(funnel.points().stream().filter(point -> point.place().outside()).count())
        .isGreaterThan(3_000);
    assertThat(bytes(funnel)).isLessThan(150_000);
  }

  @Test
  void everyOrganisationIsADotOrASignOutside() {
    Funnel funnel = ChartSamples.funnel(120, 2.2);
    ReadDrawing drawing = ReadDrawing.of(funnel, Width.WIDE);

    Set<List<Long>> places =
        funnel.points().stream()
            .filter(point -> !point.place().outside())
            .map(point -> List.of(Math.round(point.size() * 1e6), Math.round(point.value() * 1e6)))
            .collect(Collectors.toSet());
    long dots = drawing.withLook("dots").getFirst().getAttribute("d").split("m", -1).length - 1L;
    long outside = funnel.points().stream().filter(point -> point.place().outside()).count();

    assertThat(dots).isBetween(places.size() - 5L, (long) places.size()); // two may share a place
    assertThat(drawing.count("outside")).isEqualTo(outside + 2); // and the key's
    assertThat(drawing.count("highlight")).isEqualTo(1);
    assertThat(funnel.table().rows()).hasSize(120);
  }

  @Test
  void whoIsOutsideIsNamed() {
    Funnel funnel = ChartSamples.funnel(120, 2.2);
    Point outside =
        funnel.points().stream()
            .filter(point -> point.place() == Place.ABOVE_998)
            .findFirst()
            .orElseThrow();

    assertThat(ReadDrawing.of(funnel, Width.NARROW).all())
        .filteredOn(element -> element.getTagName().equals("title"))
        .anyMatch(title ->
            title.getTextContent().startsWith(outside.name() + ": ")
                && title.getTextContent().endsWith("Above the 99.8% limit"));
  }

  @Test
  void whatWidenedTheLimitsIsSaidOnTheChart() {
    ReadDrawing drawing = ReadDrawing.of(ChartSamples.funnel(120, 2.2).svg(Width.WIDE, CAPTION));

    assertThat(String.join(" ", drawing.texts()))
        .contains("services differ more than chance explains");
    assertThat(drawing.root().getFirstChild().getNextSibling().getTextContent())
        .isEqualTo("Seen. The limits are wider because services differ more than chance explains.");
  }

  @Test
  void theTableOfThousandsListsTheSubjectAndThoseOutsideFirst() {
    DataTable table = ChartSamples.funnel(7_000, 1.0).table();

    assertThat(table.rows()).hasSize(200);
    assertThat(table.leftOut()).isEqualTo(6_800);
    assertThat(table.rows().getFirst().getFirst()).isEqualTo("Practice number 3");
    assertThat(table.rows().get(1).getLast()).contains("99.8% limit");
  }

  @Test
  void oneOrganisationAndNoneAreDrawnToo() {
    Funnel one = of(List.of(new Point("A", "Only one", 40, 60.8, Place.WITHIN)));

    assertThat(ReadDrawing.of(one, Width.NARROW).count("dots")).isEqualTo(2);
    assertThat(ReadDrawing.of(of(List.of()), Width.NARROW).texts())
        .containsExactly("There are no figures to show.");
  }

  private static Funnel of(List<Point> points) {
    return new Funnel(
        "Seen",
        Unit.percent(1),
        "Patients",
        points,
        new Reference("England", 60.8),
        List.of(),
        null,
        "");
  }

  private static int bytes(Funnel funnel) {
    String both = funnel.svg(Width.NARROW, CAPTION) + funnel.svg(Width.WIDE, CAPTION);
    return both.getBytes(StandardCharsets.UTF_8).length;
  }
}
