package uk.nhs.portal.organisations.areas;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The portal's list of areas, which comes with it.
final class AreaFile {

  private static final String NAME = "/uk/nhs/portal/organisations/areas.csv";

  private AreaFile() {}

  /// A line of it.
  ///
  /// @param onsCodes the one of today and those of earlier years
  record Line(NhsArea area, List<String> onsCodes) {}

  static List<Line> read() {
    try (InputStream in = AreaFile.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new IllegalStateException(NAME + " is missing");
      }
      return CsvReader.builder()
          .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))
          .stream()
          .map(AreaFile::line)
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Line line(NamedCsvRecord line) {
    String ons = line.getField("ons_code");
    NhsArea area =
        new NhsArea(
            line.getField("code"),
            ons.isEmpty() ? null : ons,
            AreaKind.valueOf(line.getField("kind")),
            line.getField("name"),
            line.getField("short_name"),
            line.getField("region"),
            words(line.getField("made_of")).toList());
    return new Line(
        area, Stream.concat(words(ons), words(line.getField("former_ons_codes"))).toList());
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.split(" ", -1)).filter(word -> !word.isEmpty());
  }
}
