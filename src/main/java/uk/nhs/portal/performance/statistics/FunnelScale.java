package uk.nhs.portal.performance.statistics;

/// On which scale values of a funnel vary alike whatever their size: there the standard error of a
/// value is 1 / (2√n).
enum FunnelScale {
  /// A part of a whole, 0 to 1: y = arcsin √p.
  PROPORTION {
    @Override
    double stretch(double value) {
      return Math.asin(Math.sqrt(value));
    }

    @Override
    double shrink(double stretched) {
      double sine = Math.sin(Math.clamp(stretched, 0, Math.PI / 2)); // the sine turns back there
      return sine * sine;
    }

    // Fingertips' control limits, with its rounded z: the score interval turned round.
    @Override
    Interval control(double centre, double n, Confidence confidence) {
      double z = confidence == Confidence.PERCENT_95 ? 1.96 : 3.0902;
      double expected = n * centre;
      double half = z * Math.sqrt(z * z + 4 * expected * (1 - expected / n));
      double whole = 2 * (n + z * z);
      return new Interval(
          Math.max(0, (2 * expected + z * z - half) / whole),
          Math.min(1, (2 * expected + z * z + half) / whole));
    }
  },

  /// Events among so many, 0 or more: y = √r.
  RATE {
    @Override
    double stretch(double value) {
      return Math.sqrt(value);
    }

    @Override
    double shrink(double stretched) {
      double root = Math.max(0, stretched);
      return root * root;
    }

    // Byar's interval of the expected count.
    @Override
    Interval control(double centre, double n, Confidence confidence) {
      Interval rate = Byar.rate(n * centre, n, 1, confidence);
      return new Interval(rate.lower() == null ? 0 : rate.lower(), rate.upper());
    }
  };

  abstract double stretch(double value);

  abstract double shrink(double stretched);

  /// Where chance alone would keep a value, if nothing else varied.
  abstract Interval control(double centre, double n, Confidence confidence);

  static double standardError(double n) {
    return 1 / (2 * Math.sqrt(n));
  }
}
