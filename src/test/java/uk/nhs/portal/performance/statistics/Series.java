package uk.nhs.portal.performance.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/// Monthly series for tests, from January 2020 on.
final class Series {

  private static final LocalDate START = LocalDate.of(2020, 1, 1);

  /// Six times 9 and 11 in turn: mean 10, average range 2, limits 4.68 and 15.32, close beyond
  /// 6.4533 and 13.5467.
  static final double[] STEADY = alternating(9, 11);

  /// Six times 0 and 100 in turn: mean 50, limits -216 and 316, close beyond -127.3 and 227.3.
  static final double[] WILD = alternating(0, 100);

  private Series() {}

  static LocalDate month(int number) {
    return START.plusMonths(number);
  }

  /// Not a number stands for a missing value.
  static List<Observation> of(double... values) {
    List<Observation> observations = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      observations.add(new Observation(month(i), values[i]));
    }
    return observations;
  }

  static double[] then(double[] first, double... next) {
    return DoubleStream.concat(DoubleStream.of(first), DoubleStream.of(next)).toArray();
  }

  static double[] repeated(double value, int times) {
    return DoubleStream.generate(() -> value).limit(times).toArray();
  }

  private static double[] alternating(double low, double high) {
    double[] values = new double[12];
    for (int i = 0; i < values.length; i++) {
      values[i] = i % 2 == 0 ? low : high;
    }
    return values;
  }
}
