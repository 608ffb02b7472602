package uk.nhs.portal.organisations.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.CatchmentKind;
import uk.nhs.portal.organisations.geojson.Feature;
import uk.nhs.portal.organisations.geojson.FeatureRefused;
import uk.nhs.portal.organisations.geojson.Polygons;

/// Reads the areas of practices from a GeoJSON file and hands them on in chunks.
@Component
class ReadCatchments {

  /// In points, because areas differ so much in size.
  private static final int CHUNK = 20_000;

  /// What publishers call the practice's code, the clearest name first.
  private static final String[] CODES = {
    "odscode",
    "ods",
    "practicecode",
    "gppracticecode",
    "gpcode",
    "organisationcode",
    "orgcode",
    "code",
    "practice",
    "gppractice"
  };

  private static final String[] KINDS = {
    "kind", "catchmentkind", "catchmenttype", "boundarytype", "areatype", "catchment", "boundary"
  };

  private final CatchmentWriter catchments;

  ReadCatchments(CatchmentWriter catchments) {
    this.catchments = catchments;
  }

  /// @throws UnreadableFile if it is no collection of features in WGS 84, or breaks off
  void read(TextFile file, Tally tally) {
    Features features = new Features(catchments, tally);
    FeatureFile.read(file, tally, features::hear);
    features.write();
  }

  /// The features of a file.
  private static final class Features {

    private final CatchmentWriter catchments;
    private final Tally tally;
    private final SeenCodes seen = new SeenCodes();
    private final List<CatchmentEntry> chunk = new ArrayList<>();
    private int positions;

    Features(CatchmentWriter catchments, Tally tally) {
      this.catchments = catchments;
      this.tally = tally;
    }

    void hear(Feature feature) {
      tally.read();
      String practice = "";
      try {
        OdsCode code = code(feature);
        practice = code.value();
        CatchmentEntry entry =
            new CatchmentEntry(feature.number(), code, kind(feature), Polygons.of(feature));
        if (!seen.add(practice + entry.kind().name().charAt(0))) {
          throw new RowRefused("", "feature.duplicate");
        }
        chunk.add(entry);
        positions += entry.positions();
      } catch (FeatureRefused refused) {
        refuse(feature, practice, refused.where(), refused.code());
      } catch (RowRefused refused) {
        refuse(feature, practice, refused.column(), refused.code());
      }
      if (positions >= CHUNK) {
        write();
      }
    }

    void write() {
      if (!chunk.isEmpty()) {
        catchments.write(chunk, tally);
      }
      chunk.clear();
      positions = 0;
    }

    private void refuse(Feature feature, String practice, String where, String code) {
      String both =
          practice.isEmpty() || where.isEmpty() ? practice + where : practice + ", " + where;
      tally.refused(feature.number(), new RowRefused(both, code));
    }
  }

  private static OdsCode code(Feature feature) {
    var property =
        feature.first(CODES).orElseThrow(() -> new RowRefused("properties", "practice.none"));
    try {
      return OdsCode.of(property.getValue());
    } catch (InvalidValue invalid) {
      throw new RowRefused(property.getKey(), invalid.code());
    }
  }

  private static CatchmentKind kind(Feature feature) {
    var property = feature.first(KINDS);
    if (property.isEmpty()) {
      return CatchmentKind.INNER;
    }
    return switch (property.get().getValue().toLowerCase(Locale.ROOT)) {
      case "inner", "inner area", "inner boundary" -> CatchmentKind.INNER;
      case "outer", "outer area", "outer boundary" -> CatchmentKind.OUTER;
      default -> throw new RowRefused(property.get().getKey(), "kind.unknown");
    };
  }
}
