package uk.nhs.portal.performance.statistics;

/// How often an interval that is found this way contains the true value.
public enum Confidence {
  /// In 95 of 100 cases.
  PERCENT_95(1.959963984540054),
  /// In 998 of 1,000 cases: what control limits and "three sigma" mean.
  PERCENT_99_8(3.090232306167813);

  private final double z;

  Confidence(double z) {
    this.z = z;
  }

  /// How many standard deviations of the normal distribution enclose that share of it, as
  /// PHEindicatormethods has it.
  public double z() {
    return z;
  }
}
