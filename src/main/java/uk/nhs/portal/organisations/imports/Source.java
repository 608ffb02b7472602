package uk.nhs.portal.organisations.imports;

/// Who says something about organisations, from the least to the best informed about their names,
/// addresses and status.
enum Source {
  /// Lists that only add something to what is known: networks, coordinates, ratings.
  OTHER,
  /// NHS Choices as of 2016; the register knows better.
  NHS_CHOICES,
  /// A local list of pharmacies.
  PHARMACIES,
  /// The register of the Organisation Data Service.
  ODS,
  /// The portal's own layout, for what nobody publishes.
  PORTAL;

  boolean describes() {
    return this != OTHER;
  }

  /// Whether it may replace a description by the other source.
  boolean knowsAsMuchAs(Source other) {
    return compareTo(other) >= 0;
  }
}
