package uk.nhs.portal.performance.statistics;

import java.util.List;
import java.util.Optional;

/// A funnel plot: whose value differs from everybody's by more than its size explains.
///
/// The centre is the sum of all numerators divided by that of all denominators. Where organisations
/// differ much more than chance explains (φ > 1.5 among at least 10), the limits allow for it: on
/// the stretched scale they are centre ± z √(s² + τ²). Whoever draws them must say so.
///
/// Applicable to proportions and to rates of events. Not applicable to means, scores, ratings,
/// waiting times and standardised rates: their figures do not say how they vary within an
/// organisation.
///
/// Source: Spiegelhalter 2005; Fingertips control limits; FunnelPlotR 0.6.0.
public final class Funnel {

  private final FunnelScale scale;
  private final double centre;
  private final OverDispersion overDispersion;

  private Funnel(FunnelScale scale, List<Sample> samples) {
    this.scale = scale;
    centre =
        samples.stream().mapToDouble(Sample::numerator).sum()
            / samples.stream().mapToDouble(Sample::denominator).sum();
    overDispersion =
        OverDispersion.of(
            samples.stream().mapToDouble(sample -> scale.stretch(sample.value())).toArray(),
            samples.stream()
                .mapToDouble(sample -> FunnelScale.standardError(sample.denominator()))
                .toArray(),
            scale.stretch(centre));
  }

  /// Of proportions, in parts of one.
  ///
  /// @param samples those with a denominator of 0 count for nothing
  /// @return empty where none is left
  /// @throws IllegalArgumentException if a numerator exceeds its denominator
  public static Optional<Funnel> ofProportions(List<Sample> samples) {
    if (samples.stream().anyMatch(sample -> sample.numerator() > sample.denominator())) {
      throw new IllegalArgumentException("A proportion needs a numerator within its denominator");
    }
    return of(FunnelScale.PROPORTION, samples);
  }

  /// Of rates, in events for each one of the denominator.
  ///
  /// @param samples those with a denominator of 0 count for nothing
  /// @return empty where none is left
  public static Optional<Funnel> ofRates(List<Sample> samples) {
    return of(FunnelScale.RATE, samples);
  }

  private static Optional<Funnel> of(FunnelScale scale, List<Sample> samples) {
    List<Sample> counted = samples.stream().filter(sample -> sample.denominator() > 0).toList();
    return counted.isEmpty() ? Optional.empty() : Optional.of(new Funnel(scale, counted));
  }

  /// Everybody's value together.
  public double centre() {
    return centre;
  }

  /// How many organisations were counted.
  public int size() {
    return overDispersion.size();
  }

  /// φ: how many times more than by chance values vary; 1 means by chance alone.
  public double phi() {
    return overDispersion.phi();
  }

  /// τ²: the variance between organisations on the stretched scale.
  public double tauSquared() {
    return overDispersion.tauSquared();
  }

  /// Whether [#limits] allow for over-dispersion, which is to be said on the chart.
  public boolean isOverDispersed() {
    return overDispersion.applies();
  }

  /// The limits to draw and to judge by, for an organisation of some size.
  ///
  /// @param denominator above 0
  public FunnelLimits limits(double denominator) {
    return isOverDispersed() ? adjustedLimits(denominator) : controlLimits(denominator);
  }

  /// What chance alone explains: for proportions Fingertips' control limits, for rates Byar's
  /// interval of the expected count.
  public FunnelLimits controlLimits(double denominator) {
    Interval inner = scale.control(centre, denominator, Confidence.PERCENT_95);
    Interval outer = scale.control(centre, denominator, Confidence.PERCENT_99_8);
    return limits(inner, outer);
  }

  /// What chance and the usual differences between organisations explain together.
  public FunnelLimits adjustedLimits(double denominator) {
    return limits(
        adjusted(denominator, Confidence.PERCENT_95),
        adjusted(denominator, Confidence.PERCENT_99_8));
  }

  private Interval adjusted(double denominator, Confidence confidence) {
    double error = FunnelScale.standardError(denominator);
    double half = confidence.z() * Math.sqrt(error * error + tauSquared());
    double middle = scale.stretch(centre);
    return new Interval(scale.shrink(middle - half), scale.shrink(middle + half));
  }

  private static FunnelLimits limits(Interval inner, Interval outer) {
    return new FunnelLimits(lower(outer), lower(inner), inner.upper(), outer.upper());
  }

  private static double lower(Interval interval) {
    return interval.lower() == null ? 0 : interval.lower();
  }

  /// What one organisation counted.
  ///
  /// @param numerator 0 or more
  /// @param denominator 0 or more
  public record Sample(double numerator, double denominator) {

    /// @throws IllegalArgumentException if a number is negative or not finite
    public Sample {
      if (!(numerator >= 0 && denominator >= 0)
          || !Double.isFinite(numerator)
          || !Double.isFinite(denominator)) {
        throw new IllegalArgumentException("What is counted is 0 or more");
      }
    }

    /// For each one of the denominator; not a number where there is none.
    public double value() {
      return numerator / denominator;
    }
  }
}
