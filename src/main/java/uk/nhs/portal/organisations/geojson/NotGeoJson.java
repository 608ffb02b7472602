package uk.nhs.portal.organisations.geojson;

/// A file as a whole is no collection of features, or breaks off.
public final class NotGeoJson extends RuntimeException {

  private final long line;

  NotGeoJson(String code, long line) {
    super(code, null, false, false);
    this.line = line;
  }

  /// What is the matter, such as `file.json`.
  public String code() {
    return String.valueOf(getMessage());
  }

  /// Where in the file, as editors count lines, from 1; 0 if it is the whole of it.
  public long line() {
    return line;
  }
}
