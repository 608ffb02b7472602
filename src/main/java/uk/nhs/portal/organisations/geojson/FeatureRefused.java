package uk.nhs.portal.organisations.geojson;

/// A feature cannot be used; caught where the next one is read.
public final class FeatureRefused extends RuntimeException {

  private final String where;

  FeatureRefused(String where, String code) {
    super(code, null, false, false);
    this.where = where;
  }

  /// The property, or the ring: `polygon 2, ring 1`; empty if it is the feature as a whole.
  public String where() {
    return where;
  }

  /// What is the matter, such as `ring.open`.
  public String code() {
    return String.valueOf(getMessage());
  }
}
