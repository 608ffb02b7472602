package uk.nhs.portal.charts;

import java.util.HashSet;
import java.util.Set;

/// Many points as one path, to whole units and each place once: each is the start of a shape that
/// the caller names, such as `h0` for a dot of a stroke with round ends.
final class Dots {

  private final String shape;
  private final StringBuilder path = new StringBuilder();
  private final Set<Long> places = new HashSet<>();
  private long lastX;
  private long lastY;

  /// @param shape path commands, relative to the point, that end at the point or with `z`
  Dots(String shape) {
    this.shape = shape;
  }

  void add(double x, double y) {
    long toX = Math.round(x);
    long toY = Math.round(y);
    if (places.add(toX * 100_000 + toY)) {
      path.append('m').append(toX - lastX).append(toY < lastY ? "" : " ").append(toY - lastY);
      path.append(shape);
      lastX = toX;
      lastY = toY;
    }
  }

  boolean isEmpty() {
    return path.isEmpty();
  }

  String path() {
    return path.toString();
  }
}
