package uk.nhs.portal.performance.statistics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One of many series, made up and yet the same each time, and how it is to be judged.
final class AnySeries {

  private final int number;
  private final double[] values;
  private final Xmr.Options options;

  private AnySeries(int number, double[] values, Xmr.Options options) {
    this.number = number;
    this.values = values;
    this.options = options;
  }

  static AnySeries number(int number) {
    Random random = new Random(number);
    List<Polarity> polarities = List.of(Polarity.values());
    List<LocalDate> rebase =
        random.ints(random.nextInt(4), -5, 65).mapToObj(Series::month).toList();
    Xmr.Options options =
        new Xmr.Options(
            polarities.get(number % polarities.size()),
            40.0 + random.nextInt(20),
            rebase,
            random.nextBoolean() ? null : (Integer) (12 + random.nextInt(5)),
            random.nextBoolean());
    return new AnySeries(number, values(random), options);
  }

  /// Whole numbers with ties, runs, slopes and jumps, so that every rule finds something.
  private static double[] values(Random random) {
    double[] values = new double[random.nextInt(60)];
    int noise = 1 + random.nextInt(12);
    int slope = 0;
    double level = 50;
    for (int i = 0; i < values.length; i++) {
      slope = random.nextInt(8) == 0 ? random.nextInt(5) - 2 : slope;
      level += random.nextInt(9) == 0 ? random.nextInt(31) - 15 : slope;
      values[i] = level + random.nextInt(slope == 0 ? noise : 1 + noise / 6);
    }
    return values;
  }

  static Polarity opposite(Polarity polarity) {
    return switch (polarity) {
      case INCREASE -> Polarity.DECREASE;
      case DECREASE -> Polarity.INCREASE;
      case NEUTRAL -> Polarity.NEUTRAL;
    };
  }

  Xmr judged() {
    return Xmr.of(Series.of(values), options);
  }

  Xmr.Options options() {
    return options;
  }

  int length() {
    return values.length;
  }

  AnySeries first(int length) {
    return new AnySeries(number, Arrays.copyOf(values, length), options);
  }

  AnySeries with(Xmr.Options others) {
    return new AnySeries(number, values, others);
  }

  /// With values and target in another unit, and perhaps another direction of improvement.
  AnySeries changed(DoubleUnaryOperator change, UnaryOperator<Polarity> direction) {
    @Nullable Double target = options.target();
    return new AnySeries(
        number,
        Arrays.stream(values).map(change).toArray(),
        new Xmr.Options(
            direction.apply(options.polarity()),
            target == null ? null : (Double) change.applyAsDouble(target),
            options.rebase(),
            options.fixAfter(),
            options.screenOutliers()));
  }

  @Override
  public String toString() {
    return "series " + number + " " + Arrays.toString(values) + " " + options;
  }
}
