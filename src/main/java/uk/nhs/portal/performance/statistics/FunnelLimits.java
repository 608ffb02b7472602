package uk.nhs.portal.performance.statistics;

/// Within which values chance alone would keep an organisation of some size.
///
/// @param lower998 of 99.8 per cent, in the unit of the value
/// @param lower95 of 95 per cent
public record FunnelLimits(double lower998, double lower95, double upper95, double upper998) {

  /// Where a value lies: similar inside the inner limits (a value on a limit is inside), the
  /// strongest words outside the outer ones.
  public Outcome place(double value, Polarity polarity) {
    int side = value > upper95 ? 1 : value < lower95 ? -1 : 0;
    Outcome near = Outcome.of(side, polarity);
    return value > upper998 || value < lower998 ? near.far() : near;
  }
}
