package uk.nhs.portal.charts.maps;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/// A line with fewer corners that is nowhere further from the original than a tolerance (the
/// algorithm of Douglas and Peucker).
final class Simplified {

  private Simplified() {}

  /// A ring, closed or not; it keeps at least three corners if it has them.
  static List<double[]> ring(List<double[]> corners, double tolerance) {
    if (corners.size() < 4) {
      return List.copyOf(corners);
    }
    int far = farthest(corners);
    BitSet kept = new BitSet(corners.size());
    keep(corners, kept, 0, far, tolerance);
    keep(corners, kept, far, corners.size() - 1, tolerance);
    List<double[]> simplified = new ArrayList<>();
    kept.stream().forEach(i -> simplified.add(corners.get(i)));
    return simplified;
  }

  /// Keeps both ends, and between them whatever is too far from the straight line.
  private static void keep(
      List<double[]> corners, BitSet kept, int from, int to, double tolerance) {
    Deque<int[]> open = new ArrayDeque<>(List.of(new int[] {from, to}));
    kept.set(from);
    kept.set(to);
    while (!open.isEmpty()) {
      int[] part = open.pop();
      int widest = -1;
      double most = tolerance;
      for (int i = part[0] + 1; i < part[1]; i++) {
        double off = distance(corners.get(i), corners.get(part[0]), corners.get(part[1]));
        if (off > most) {
          most = off;
          widest = i;
        }
      }
      if (widest >= 0) {
        kept.set(widest);
        open.push(new int[] {part[0], widest});
        open.push(new int[] {widest, part[1]});
      }
    }
  }

  /// The corner that is farthest from the first.
  private static int farthest(List<double[]> corners) {
    int far = 0;
    double most = -1;
    for (int i = 0; i < corners.size(); i++) {
      double off = length(corners.get(i), corners.getFirst());
      if (off > most) {
        most = off;
        far = i;
      }
    }
    return far;
  }

  /// From a corner to the straight line between two others.
  private static double distance(double[] corner, double[] from, double[] to) {
    double dx = to[0] - from[0];
    double dy = to[1] - from[1];
    double square = dx * dx + dy * dy;
    double share =
        square == 0
            ? 0
            : Math.clamp(
                ((corner[0] - from[0]) * dx + (corner[1] - from[1]) * dy) / square, 0.0, 1.0);
    return length(corner, new double[] {from[0] + share * dx, from[1] + share * dy});
  }

  private static double length(double[] one, double[] other) {
    return Math.hypot(one[0] - other[0], one[1] - other[1]);
  }
}
