package uk.nhs.portal.performance.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import org.apache.commons.statistics.descriptive.Quantile;
import org.jspecify.annotations.Nullable;

/// Where values stand among each other: percentiles, quartiles and fifths.
///
/// Percentiles are of type 7 (Hyndman and Fan), as R, spreadsheets and SQL's `PERCENTILE_CONT` have
/// them: linear between the two nearest values.
public final class Quantiles {

  private static final int FIFTHS = 5;
  private static final int PLACES = 10;
  private static final Quantile TYPE_7 =
      Quantile.withDefaults().withCopy(true).with(Quantile.EstimationMethod.HF7);

  private Quantiles() {}

  /// The value below which so many per cent of all values lie.
  ///
  /// @param values at least one, finite, in any order
  /// @param percent 0 for the smallest to 100 for the largest
  /// @return to 10 decimal places
  /// @throws IllegalArgumentException if there is no value, or no such percentile
  public static double percentile(double[] values, double percent) {
    if (values.length == 0 || !(percent >= 0 && percent <= 100)) {
      throw new IllegalArgumentException("A percentile from 0 to 100 needs at least one value");
    }
    return BigDecimal.valueOf(exact(values, percent / 100))
        .setScale(PLACES, RoundingMode.HALF_UP)
        .doubleValue();
  }

  /// The smallest value, the lower quartile, the median, the upper quartile and the largest value.
  ///
  /// @param values at least one, finite, in any order
  public static double[] quartiles(double[] values) {
    return IntStream.rangeClosed(0, 4).mapToDouble(q -> percentile(values, 25.0 * q)).toArray();
  }

  /// SQL's `NTILE`: the rows in order of their value are dealt into so many buckets of sizes that
  /// differ by one at most, the larger ones first. Equal values may so fall into two buckets; they
  /// keep the order in which they are given.
  ///
  /// @param buckets at least 1
  /// @return for each value, as given, the number of its bucket, from 1
  public static int[] ntile(double[] values, int buckets) {
    if (buckets < 1) {
      throw new IllegalArgumentException("There is at least one bucket");
    }
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i] + 0.0)) // -0.0 is 0
            .mapToInt(Integer::intValue)
            .toArray();
    int[] tiles = new int[values.length];
    int size = values.length / buckets;
    int larger = values.length % buckets;
    for (int rank = 0; rank < order.length; rank++) {
      tiles[order[rank]] =
          rank < larger * (size + 1) ? rank / (size + 1) + 1 : (rank - larger) / size + 1;
    }
    return tiles;
  }

  /// In which fifth each value lies: from lowest to highest without a polarity, else from worst to
  /// best. Fewer than five values are not compared, nor is a missing one.
  ///
  /// Source: Fingertips, comparator method 15.
  ///
  /// @param values null where an organisation has none
  public static List<Outcome> quintiles(
      List<? extends @Nullable Double> values, Polarity polarity) {
    double[] known = values.stream().mapMultiToDouble(Quantiles::ifKnown).toArray();
    if (known.length < FIFTHS) {
      return Collections.nCopies(values.size(), Outcome.NOT_COMPARED);
    }
    int[] tiles = ntile(known, FIFTHS);
    List<Outcome> outcomes = new ArrayList<>();
    int next = 0;
    for (Double value : values) {
      outcomes.add(value == null ? Outcome.NOT_COMPARED : fifth(tiles[next++], polarity));
    }
    return outcomes;
  }

  /// Without rounding.
  static double exact(double[] values, double share) {
    return TYPE_7.evaluate(values, share);
  }

  private static void ifKnown(@Nullable Double value, DoubleConsumer known) {
    if (value != null) {
      known.accept(value);
    }
  }

  private static Outcome fifth(int tile, Polarity polarity) {
    List<Outcome> rising =
        polarity == Polarity.NEUTRAL
            ? Arrays.asList(
                Outcome.LOWEST, Outcome.LOW, Outcome.MIDDLE, Outcome.HIGH, Outcome.HIGHEST)
            : Arrays.asList(
                Outcome.WORST, Outcome.WORSE, Outcome.MIDDLE, Outcome.BETTER, Outcome.BEST);
    return rising.get(polarity == Polarity.DECREASE ? FIFTHS - tile : tile - 1);
  }
}
