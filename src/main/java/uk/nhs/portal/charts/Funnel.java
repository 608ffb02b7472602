package uk.nhs.portal.charts;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.charts.DataTable.Column;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;

/// Organisations by their size, with the limits within which they differ by chance only.
///
/// @param size what the size is: `Attendances`
/// @param limits the curves of the limits, by growing size
/// @param highlighted the code of the one that the page is about
/// @param dispersion a sentence on limits that were widened, shown below; may be empty
public record Funnel(
    String measured,
    Unit unit,
    String size,
    List<Point> points,
    Reference england,
    List<Limit> limits,
    @Nullable String highlighted,
    String dispersion)
    implements Chart {

  private static final Words WORDS = Words.of(Funnel.class);

  /// One organisation.
  ///
  /// @param size how much its value stands on, greater than 0
  public record Point(String code, String name, double size, double value, Place place) {

    public Point {
      Numbers.finite(size, value);
    }
  }

  /// Where an organisation stands.
  public enum Place {
    WITHIN,
    ABOVE_95,
    ABOVE_998,
    BELOW_95,
    BELOW_998;

    /// Further from England than chance explains in all but 2 of 1,000 cases.
    boolean outside() {
      return this == ABOVE_998 || this == BELOW_998;
    }

    String words() {
      return WORDS.get("funnel." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }

  /// The limits at one size.
  public record Limit(
      double size, double lower95, double upper95, double lower998, double upper998) {

    public Limit {
      Numbers.finite(size, lower95, upper95, lower998, upper998);
    }
  }

  public Funnel {
    points = List.copyOf(points);
    limits = List.copyOf(limits);
  }

  @Override
  public String svg(Width width, Caption caption) {
    return new FunnelDrawing(this, width).svg(caption);
  }

  /// The one that the page is about, then those furthest outside.
  @Override
  public DataTable table() {
    List<List<String>> rows =
        points.stream()
            .sorted(
                Comparator.comparing((Point point) -> !point.code().equals(highlighted))
                    .thenComparing(point -> !point.place().outside())
                    .thenComparing(point -> point.place() == Place.WITHIN)
                    .thenComparing(Comparator.comparingDouble(Point::value).reversed())
                    .thenComparing(Point::code))
            .limit(DataTable.MOST_ROWS)
            .map(this::row)
            .toList();
    return new DataTable(
        List.of(
            Column.words(WORDS.get("organisation")),
            Column.numbers(size),
            Column.numbers(measured),
            Column.words(WORDS.get("limits"))),
        rows,
        points.size() - rows.size());
  }

  private List<String> row(Point point) {
    return List.of(
        point.name(),
        NhsFormat.number(Math.round(point.size())),
        unit.text(point.value()),
        point.place().words());
  }
}
