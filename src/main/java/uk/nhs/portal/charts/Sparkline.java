package uk.nhs.portal.charts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.Words;

/// A line so small that it fits beside a number, with a sign at its last point.
public record Sparkline(Unit unit, Cadence cadence, List<Point> points) {

  private static final Words WORDS = Words.of(Sparkline.class);

  /// One period.
  public record Point(LocalDate period, @Nullable Double value, PointType type) {

    public Point {
      Numbers.finite(value);
    }
  }

  public Sparkline {
    points = points.stream().sorted(Comparator.comparing(Point::period)).toList();
  }

  /// The drawing, an inline `<svg>` named by these words.
  public String svg(String words) {
    return SparklineDrawing.svg(this, words);
  }

  /// The line in a sentence or two.
  public String words() {
    List<Point> known = known();
    if (known.isEmpty()) {
      return WORDS.get("spark.empty");
    }
    Point first = known.getFirst();
    Point last = known.getLast();
    if (known.size() == 1) {
      return WORDS.get("spark.one", text(last), cadence.label(last.period()));
    }
    Comparator<Point> byValue = Comparator.comparingDouble(Sparkline::value);
    return WORDS.get(
        "spark.from-to",
        text(first),
        cadence.label(first.period()),
        text(last),
        cadence.label(last.period()),
        text(known.stream().min(byValue).orElse(first)),
        text(known.stream().max(byValue).orElse(first)));
  }

  List<Point> known() {
    return points.stream().filter(point -> point.value() != null).toList();
  }

  static double value(Point point) {
    return point.value() == null ? 0 : point.value();
  }

  private String text(Point point) {
    return unit.text(value(point));
  }
}
