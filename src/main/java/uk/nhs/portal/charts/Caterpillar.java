package uk.nhs.portal.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.charts.DataTable.Column;
import uk.nhs.portal.kernel.Words;

/// Organisations in the order of their values, each with the range in which its true value lies.
///
/// @param items in any order; the chart sorts them
/// @param highlighted the codes of those that the page is about
public record Caterpillar(
    String measured,
    Unit unit,
    List<Item> items,
    @Nullable Reference england,
    Set<String> highlighted)
    implements Chart {

  /// Up to this many each have a row with their name.
  static final int MOST_NAMED = 45;

  private static final Words WORDS = Words.of(Caterpillar.class);

  /// One organisation.
  public record Item(
      String code, String name, double value, @Nullable Double lower, @Nullable Double upper) {

    public Item {
      Numbers.finite(value, lower, upper);
    }
  }

  public Caterpillar {
    items =
        items.stream()
            .sorted(Comparator.comparingDouble(Item::value).reversed().thenComparing(Item::code))
            .toList();
    highlighted = Set.copyOf(highlighted);
  }

  @Override
  public String svg(Width width, Caption caption) {
    return new CaterpillarDrawing(this, width).svg(caption);
  }

  /// Those that the page is about are listed also where there are too many.
  @Override
  public DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (i < DataTable.MOST_ROWS || highlighted.contains(item.code())) {
        rows.add(row(i + 1, item));
      }
    }
    return new DataTable(
        List.of(
            Column.words(WORDS.get("organisation")),
            Column.numbers(WORDS.get("rank")),
            Column.numbers(measured),
            Column.words(WORDS.get("interval"))),
        rows,
        items.size() - rows.size());
  }

  private List<String> row(int place, Item item) {
    return List.of(
        item.name(),
        String.valueOf(place),
        unit.text(item.value()),
        item.lower() == null || item.upper() == null
            ? ""
            : WORDS.get("interval.to", unit.text(item.lower()), unit.text(item.upper())));
  }
}
