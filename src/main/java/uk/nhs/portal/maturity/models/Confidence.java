package uk.nhs.portal.maturity.models;

/// How we know what a stage asks for.
public enum Confidence {
  /// From a published text.
  READ,
  /// From a published text that tells a part of it.
  PARTLY_READ,
  /// From memory, to be confirmed.
  RECALLED
}
