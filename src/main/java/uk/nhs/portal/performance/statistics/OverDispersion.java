package uk.nhs.portal.performance.statistics;

import java.util.Arrays;

/// How much more organisations differ than chance explains.
///
/// With y the value on a scale on which its standard error is s, and y₀ the centre there: z = (y −
/// y₀) / s, winsorised at its 10th and 90th percentile (type 7); φ = mean(z²); τ² = max(0, (kφ − (k
/// − 1)) / (Σw − Σw² / Σw)), w = 1 / s². φ is 1 where chance explains everything.
///
/// Source: Spiegelhalter 2005 and 2012; FunnelPlotR 0.6.0.
///
/// @param size k, how many organisations
/// @param phi 0 or more, without unit
/// @param tauSquared the variance between organisations on that scale, 0 or more
record OverDispersion(int size, double phi, double tauSquared) {

  private static final double TAIL = 0.1;
  private static final double NOTEWORTHY = 1.5;
  private static final int ENOUGH = 10;

  /// @param stretched the values on the scale, at least one
  /// @param errors the standard error of each
  /// @param centre on the scale
  static OverDispersion of(double[] stretched, double[] errors, double centre) {
    double[] scores = new double[stretched.length];
    double weights = 0;
    double squares = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (stretched[i] - centre) / errors[i];
      double weight = 1 / (errors[i] * errors[i]);
      weights += weight;
      squares += weight * weight;
    }
    double low = Quantiles.exact(scores, TAIL);
    double high = Quantiles.exact(scores, 1 - TAIL);
    double[] kept = Arrays.stream(scores).map(z -> Math.clamp(z, low, high)).toArray();
    double phi = Mean.of(Arrays.stream(kept).map(z -> z * z).toArray());
    int k = scores.length;
    double between = k < 2 ? 0 : (k * phi - (k - 1)) / (weights - squares / weights);
    return new OverDispersion(k, phi, Math.max(0, between));
  }

  /// Whether limits should allow for it: φ above 1.5, and at least ten organisations to tell.
  boolean applies() {
    return phi > NOTEWORTHY && size >= ENOUGH;
  }
}
