package uk.nhs.portal.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaterpillarTests {

  @Test
  void aFewHaveARowEachFromHighToLow() {
    Caterpillar chart = ChartSamples.caterpillar(18);
    ReadDrawing drawing = ReadDrawing.of(chart, Width.WIDE);

    assertThat(chart.items()).isSortedAccordingTo((a, b) -> Double.compare(b.value(), a.value()));
    assertThat(drawing.count("sign") + drawing.count("highlight")).isEqualTo(18);
    assertThat(chart.table().rows()).hasSize(18);
    assertThat(drawing.texts()).contains(chart.items().getFirst().name());
  }

  @Test
  void thousandsAreTwoPaths() {
    String svg =
        ChartSamples.caterpillar(7_000).svg(Width.WIDE, new Caption("caterpillar", "A title", ""));

    assertThat(svg.length()).isLessThan(40_000);
    assertThat(ReadDrawing.of(svg).count("ranges")).isEqualTo(1);
    assertThat(ReadDrawing.of(svg).count("dots")).isEqualTo(1);
  }

  @Test
  void theTableOfThousandsHasTheHighestAndThoseThatThePageIsAbout() {
    DataTable table = ChartSamples.caterpillar(7_000).table();

    assertThat(table.rows()).hasSize(201);
    assertThat(table.rows().getLast().getFirst()).isEqualTo("Riverside Hospital 4");
    assertThat(table.leftOut()).isEqualTo(6_799);
  }

  @Test
  void equalValuesWithoutRangesAreDrawnToo() {
    List<Caterpillar.Item> equal =
        List.of(
            new Caterpillar.Item("A", "First", 5, null, null),
            new Caterpillar.Item("B", "Second", 5, null, null));
    Caterpillar chart = new Caterpillar("Waits", Unit.of("days", 0), equal, null, Set.of());

    assertThat(ReadDrawing.of(chart, Width.NARROW).count("sign")).isEqualTo(2);
    assertThat(chart.table().rows().getFirst()).containsExactly("First", "1", "5 days", "");
  }

  @Test
  void withoutFiguresItSaysSo() {
    Caterpillar chart = new Caterpillar("Waits", Unit.count(), List.of(), null, Set.of());

    assertThat(ReadDrawing.of(chart, Width.NARROW).texts())
        .containsExactly("There are no figures to show.");
  }
}
