package uk.nhs.portal.organisations.imports;

/// What an import is about.
public enum ImportKind {
  /// Organisations of the register, and what other lists know about them.
  ODS,
  POSTCODES,
  /// Pharmacies with their opening hours.
  PHARMACIES,
  /// What the Care Quality Commission found.
  RATINGS,
  /// Where practices take their patients from.
  CATCHMENTS,
  /// Which organisations came of which, and what they were called.
  SUCCESSIONS,
  /// The outlines of regions and integrated care boards.
  BOUNDARIES;

  /// Whether it may change by which words organisations are found, or where they are.
  boolean changesTheIndex() {
    return !isMap();
  }

  /// Whether it is read from a map, feature by feature.
  public boolean isMap() {
    return this == CATCHMENTS || this == BOUNDARIES;
  }
}
