package uk.nhs.portal.charts.maps;

import java.util.Comparator;
import java.util.List;
import uk.nhs.portal.charts.DataTable;
import uk.nhs.portal.charts.DataTable.Column;
import uk.nhs.portal.charts.Unit;
import uk.nhs.portal.kernel.Words;

/// The areas of a map as a list, the highest first.
final class AreaTable {

  static final int MOST_BANDS = 5;

  private static final Words WORDS = Words.of(AreaTable.class);

  private AreaTable() {}

  static DataTable of(String measured, Unit unit, List<Area> areas, List<Band> bands) {
    List<List<String>> rows =
        areas.stream()
            .sorted(
                Comparator.comparing(
                        Area::value, Comparator.nullsLast(Comparator.<Double>reverseOrder()))
                    .thenComparing(Area::name))
            .map(area -> row(unit, area, bands))
            .toList();
    return new DataTable(
        List.of(
            Column.words(WORDS.get("organisation")),
            Column.words(WORDS.get("code")),
            Column.numbers(measured),
            Column.words(WORDS.get("band"))),
        rows,
        0);
  }

  private static List<String> row(Unit unit, Area area, List<Band> bands) {
    return List.of(
        area.name(),
        area.code(),
        area.value() == null ? WORDS.get("map.no-figure") : unit.text(area.value()),
        area.value() == null || area.band() < 0 ? "" : bands.get(area.band()).label());
  }

  static void check(List<Area> areas, List<Band> bands) {
    if (bands.size() > MOST_BANDS
        || areas.stream().anyMatch(area -> area.band() >= bands.size() || area.band() < -1)) {
      throw new IllegalArgumentException("Each area is in one of at most 5 bands, or in none");
    }
  }
}
