package uk.nhs.portal.charts;

/// How sure a figure is, or why there is none.
public enum Standing {
  FINAL,
  /// Will be revised.
  PROVISIONAL,
  /// Replaces an earlier figure.
  REVISED,
  /// There is a figure, but it is too small to show without telling about persons.
  HIDDEN,
  /// Nobody gave a figure; not the same as zero.
  MISSING
}
