package uk.nhs.portal.performance.judgements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.nhs.portal.performance.statistics.Outcome;
import uk.nhs.portal.performance.statistics.Polarity;
import uk.nhs.portal.performance.statistics.Quantiles;

/// The fifths into which the values of organisations of one kind fall. Equal values are always in
/// the same fifth, the lower one.
///
/// @param highest the highest value of each fifth; none where fewer than five have a value
/// @param size how many have a value
public record Fifths(List<Double> highest, int size) {

  private static final int COUNT = 5;

  /// The fifths of values in any order.
  public static Fifths of(double... values) {
    if (values.length < COUNT) {
      return new Fifths(List.of(), values.length);
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int[] tiles = Quantiles.ntile(sorted, COUNT);
    List<Double> highest = new ArrayList<>();
    for (int i = 0; i < sorted.length; i++) {
      if (i + 1 == sorted.length || tiles[i + 1] != tiles[i]) {
        highest.add(sorted[i]);
      }
    }
    return new Fifths(highest, sorted.length);
  }

  /// From lowest to highest where nobody says which is better, else from worst to best.
  public Outcome of(double value, Polarity polarity) {
    if (highest.isEmpty()) {
      return Outcome.NOT_COMPARED;
    }
    int fifth = 1;
    while (fifth < COUNT && value > highest.get(fifth - 1)) {
      fifth++;
    }
    return polarity == Polarity.NEUTRAL
        ? neutral(fifth)
        : judged(polarity == Polarity.DECREASE ? COUNT + 1 - fifth : fifth);
  }

  private static Outcome neutral(int fifth) {
    return switch (fifth) {
      case 1 -> Outcome.LOWEST;
      case 2 -> Outcome.LOW;
      case 3 -> Outcome.MIDDLE;
      case 4 -> Outcome.HIGH;
      default -> Outcome.HIGHEST;
    };
  }

  private static Outcome judged(int fifth) {
    return switch (fifth) {
      case 1 -> Outcome.WORST;
      case 2 -> Outcome.WORSE;
      case 3 -> Outcome.MIDDLE;
      case 4 -> Outcome.BETTER;
      default -> Outcome.BEST;
    };
  }
}
