package uk.nhs.portal.organisations.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import uk.nhs.portal.organisations.geojson.Feature;
import uk.nhs.portal.organisations.geojson.NotGeoJson;
import uk.nhs.portal.organisations.geojson.ReadFeatures;

/// Reads the features of a GeoJSON file for those who make something of them.
final class FeatureFile {

  private FeatureFile() {}

  /// @throws UnreadableFile if it is no collection of features in WGS 84, or breaks off
  static void read(TextFile file, Tally tally, Consumer<Feature> listener) {
    String name = file.file().name();
    tally.opened(name);
    if (!file.isUtf8()) {
      throw new UnreadableFile(name, "file.encoding");
    }
    try (InputStream in = file.open()) {
      ReadFeatures.from(in, listener);
    } catch (NotGeoJson not) {
      throw new UnreadableFile(name, not.code(), not.line());
    } catch (IOException _) {
      throw new UnreadableFile(name, "file.unreadable");
    }
  }
}
