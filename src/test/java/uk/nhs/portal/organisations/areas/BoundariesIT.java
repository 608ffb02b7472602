package uk.nhs.portal.organisations.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.kernel.GeoPoint;
import uk.nhs.portal.organisations.RealData;
import uk.nhs.portal.organisations.imports.ImportCounts;
import uk.nhs.portal.organisations.imports.ImportFile;
import uk.nhs.portal.organisations.imports.ImportFiles;
import uk.nhs.portal.organisations.imports.ImportKind;
import uk.nhs.portal.organisations.imports.ImportResult;
import uk.nhs.portal.organisations.imports.RowRemark;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;

@DatabaseTest
class BoundariesIT {

  private static final String WEST =
      "[[-2.4,53.3],[-2.2,53.3],[-2.2,53.5],[-2.4,53.5],[-2.4,53.3]]";
  private static final String EAST =
      "[[-2.2,53.3],[-2.0,53.3],[-2.0,53.5],[-2.2,53.5],[-2.2,53.3]]";

  @Autowired private ImportFiles importFiles;
  @Autowired private FindBoundaries boundaries;
  @Autowired private FindAreas areas;
  @Autowired private JdbcClient jdbc;

  private final List<RowRemark> remarks = new ArrayList<>();

  @AfterEach
  void leaveNothing() {
    jdbc.sql("DELETE FROM area_boundary").update();
  }

  @Test
  void withoutAnImportThereAreNone() {
    assertThat(boundaries.of(AreaKind.ICB)).isEmpty();
    assertThat(boundaries.of(AreaKind.REGION)).isEmpty();
  }

  @Test
  void outlinesAreKnownByTheCodeOfTheirAreaWhateverThePublisherCallsIt() {
    run(feature("'ICB23CD':'E54000027'", WEST), feature("'code':'QMJ'", EAST));

    Map<String, AreaBoundary> found = boundaries.of(AreaKind.ICB);
    assertThat(found).containsOnlyKeys("QRV", "QMJ", "Z9B2Z");
    assertThat(rings(found, "QRV").getFirst()).hasSize(5).contains(new GeoPoint(53.3, -2.4));
    assertThat(rings(found, "Z9B2Z")).as("made of both, without the edge between").hasSize(1);
    assertThat(boundaries.of(AreaKind.REGION)).isEmpty();
    assertThat(CountedStatements.during(() -> boundaries.of(AreaKind.ICB))).isEqualTo(1);
  }

  @Test
  void theSameOutlineAgainChangesNothingAndANewOneReplacesIt() {
    run(feature("'code':'Y62'", WEST));

    assertThat(run(feature("'code':'Y62'", WEST)).counts())
        .isEqualTo(new ImportCounts(1, 0, 0, 0, 1, 0));
    assertThat(run(feature("'code':'Y62'", EAST)).counts())
        .isEqualTo(new ImportCounts(1, 0, 1, 0, 0, 0));
    assertThat(boundaries.of(AreaKind.REGION)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "'name':'North West'; properties; area.none",
        "'code':'E12000002'; code; area.unknown",
        "'ICB23CD':''; icb23cd; area.unknown"
      })
  void anAreaThatNobodyKnowsIsRefused(String properties, String where, String code) {
    ImportResult result = run(feature(properties, WEST));

    assertThat(result).isInstanceOf(ImportResult.NothingImported.class);
    assertThat(remarks).containsExactly(new RowRemark("test", 1, where, code, true));
  }

  @Test
  void anAreaTwiceOrARingThatIsOpenChangesNothing() {
    run(
        feature("'code':'Y62'", WEST),
        feature("'code':'E40000014'", EAST),
        feature("'code':'Y63'", "[[-2.4,53.3],[-2.2,53.3],[-2.2,53.5],[-2.4,53.5]]"));

    assertThat(remarks).extracting(RowRemark::code).containsExactly("area.duplicate", "ring.open");
    assertThat(boundaries.of(AreaKind.REGION)).isEmpty();
  }

  @Test
  void thePublishedOutlinesAreSimplifiedAndNeighboursStillShareTheirEdges() {
    real("geo/icb_2023.geo.json", 42);
    real("geo/nhs_england_regions_2024.geo.json", 7);

    Map<String, AreaBoundary> icbs = boundaries.of(AreaKind.ICB);
    assertThat(icbs)
        .containsKeys(areas.icbs().stream().map(NhsArea::code).toArray(String[]::new))
        .containsKeys(areas.icbsOfToday().stream().map(NhsArea::code).toArray(String[]::new));
    assertThat(boundaries.of(AreaKind.REGION)).hasSize(7);
    for (AreaKind kind : AreaKind.values()) {
      assertThat(
              boundaries.of(kind).values().stream()
                  .filter(area -> areas.byCode(area.code()).orElseThrow().madeOf().isEmpty())
                  .flatMap(area -> area.rings().stream())
                  .mapToInt(List::size)
                  .sum())
          .isBetween(1_000, 3_000);
    }
    Set<GeoPoint> shared = new HashSet<>(places(icbs, "QOP"));
    shared.retainAll(places(icbs, "QYG"));
    assertThat(shared).as("Greater Manchester beside Cheshire").hasSizeGreaterThan(5);
  }

  private void real(String name, int features) {
    ImportFile file = ImportFile.of(RealData.file(name));
    ImportResult first = importFiles.run(ImportKind.BOUNDARIES, List.of(file), false, remarks::add);
    ImportResult second =
        importFiles.run(ImportKind.BOUNDARIES, List.of(file), false, remarks::add);

    assertThat(remarks).isEmpty();
    assertThat(first.counts()).isEqualTo(new ImportCounts(features, features, 0, 0, 0, 0));
    assertThat(second.counts()).isEqualTo(new ImportCounts(features, 0, 0, 0, features, 0));
  }

  private static List<List<GeoPoint>> rings(Map<String, AreaBoundary> found, String code) {
    return Objects.requireNonNull(found.get(code)).rings();
  }

  private static List<GeoPoint> places(Map<String, AreaBoundary> found, String code) {
    return rings(found, code).stream().flatMap(List::stream).toList();
  }

  private ImportResult run(String... features) {
    String text =
        Arrays.stream(features)
            .collect(Collectors.joining(",", "{'type':'FeatureCollection','features':[", "]}"))
            .replace('\'', '"');
    ByteArrayResource resource = new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
    return importFiles.run(
        ImportKind.BOUNDARIES, List.of(new ImportFile("test", resource)), false, remarks::add);
  }

  private static String feature(String properties, String ring) {
    return "{'type':'Feature','properties':{%s},'geometry':{'type':'Polygon','coordinates':[%s]}}"
        .formatted(properties, ring);
  }
}
