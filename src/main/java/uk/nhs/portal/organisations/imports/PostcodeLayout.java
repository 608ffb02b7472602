package uk.nhs.portal.organisations.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.kernel.Postcode;

/// A list of postcodes with coordinates: the ONS Postcode Directory, with its header or as the 57
/// columns without one, or any list whose header names a postcode, a latitude and a longitude.
///
/// @param header whether the file names its columns
record PostcodeLayout(boolean header) implements Layout<PostcodeEntry> {

  private static final int DIRECTORY_COLUMNS = 57;
  private static final String[] POSTCODES = {"pcds", "postcode", "pcd2", "pcd"};
  private static final String[] LATITUDES = {"lat", "latitude"};
  private static final String[] LONGITUDES = {"long", "lon", "lng", "longitude"};

  /// The directory writes this latitude, with the longitude 0, for a postcode without a place.
  private static final String NOWHERE = "99.";

  @Override
  public Optional<Columns> recognise(List<String> first) {
    if (!header) {
      return first.size() == DIRECTORY_COLUMNS && first.get(0).matches("[A-Z]{1,2}[0-9].{2,6}")
          ? Optional.of(Columns.of(directory()))
          : Optional.empty();
    }
    Columns columns = Columns.ofHeader(first);
    boolean other =
        columns.has("name") || columns.has("organisationcode") || columns.has("ods_code");
    return !other
            && name(columns, POSTCODES) != null
            && name(columns, LATITUDES) != null
            && name(columns, LONGITUDES) != null
        ? Optional.of(columns)
        : Optional.empty();
  }

  @Override
  public PostcodeEntry read(Row row) {
    Postcode postcode = row.required(required(row, POSTCODES), Postcode::of);
    return new PostcodeEntry(postcode, where(row), row.text("doterm") != null);
  }

  @Override
  public String uniqueCode(PostcodeEntry entry) {
    return entry.postcode().value();
  }

  private static @Nullable GeoPoint where(Row row) {
    String latitude = required(row, LATITUDES);
    String text = row.text(latitude);
    boolean nowhere = text != null && text.startsWith(NOWHERE);
    return nowhere ? null : Fields.point(row, latitude, required(row, LONGITUDES));
  }

  private static String required(Row row, String... names) {
    String name = name(row.columns(), names);
    return name == null ? names[0] : name;
  }

  private static @Nullable String name(Columns columns, String... names) {
    return Arrays.stream(names).filter(columns::has).findFirst().orElse(null);
  }

  private static List<String> directory() {
    return IntStream.rangeClosed(1, DIRECTORY_COLUMNS)
        .mapToObj(i ->
            switch (i) {
              case 1 -> "pcds";
              case 4 -> "dointr";
              case 5 -> "doterm";
              case 8 -> "lat";
              case 9 -> "long";
              default -> "other_" + i;
            })
        .toList();
  }
}
