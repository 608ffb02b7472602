package uk.nhs.portal.maturity.models;

/// One thing that a stage asks for.
///
/// @param key edition, stage and place in it, such as `2018-5-1`; unique within the model
public record Criterion(String key, Kind kind, String text) {

  /// What it is about.
  public enum Kind {
    CAPABILITY,
    SECURITY,
    /// How much of the hospital must do it.
    THRESHOLD
  }
}
