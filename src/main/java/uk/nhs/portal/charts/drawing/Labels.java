package uk.nhs.portal.charts.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Keeps labels beside each other apart.
public final class Labels {

  private Labels() {}

  /// The places nearest to the wanted ones that are at least a gap apart and within the bounds, in
  /// the order of the wanted ones.
  public static List<Double> spread(
      List<Double> wanted, double gap, double lowest, double highest) {
    List<Integer> order =
        IntStream.range(0, wanted.size())
            .boxed()
            .sorted(Comparator.comparing(wanted::get))
            .toList();
    double[] places = new double[wanted.size()];
    double free = lowest;
    for (int index : order) {
      places[index] = Math.max(wanted.get(index), free);
      free = places[index] + gap;
    }
    double limit = highest;
    for (int index : order.reversed()) {
      places[index] = Math.min(places[index], limit);
      limit = places[index] - gap;
    }
    List<Double> spread = new ArrayList<>();
    for (double place : places) {
      spread.add(place);
    }
    return spread;
  }
}
