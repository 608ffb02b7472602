package uk.nhs.portal.organisations.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.testing.DatabaseTest;

@DatabaseTest
class CatchmentImportIT {

  private static final String SQUARE =
      "[[-2.4,53.3],[-2.2,53.3],[-2.2,53.5],[-2.4,53.5],[-2.4,53.3]]";
  private static final String HOLE =
      "[[-2.32,53.39],[-2.32,53.41],[-2.28,53.41],[-2.28,53.39],[-2.32,53.39]]";
  private static final String ELSEWHERE =
      "[[-1.4,53.3],[-1.2,53.3],[-1.2,53.5],[-1.4,53.5],[-1.4,53.3]]";

  @Autowired private ImportFiles importFiles;
  @Autowired private JdbcClient jdbc;

  private Importing importing;

  @BeforeEach
  void publishTheRegister() {
    importing = new Importing(importFiles);
    importing.text(
        ImportKind.ODS,
        "ods_code,kind,name,town",
        "Z40001,GP practice,Oak Tree Surgery,Sale",
        "Z40002,GP practice,Elm Surgery,Sale",
        "Z40003,pharmacy,Ash Pharmacy,Sale");
  }

  @AfterEach
  void leaveNothing() {
    jdbc.sql("DELETE FROM organisation").update();
  }

  @Test
  void polygonsWithHolesAndSeveralPolygonsAreStored() {
    ImportResult result =
        run(
            feature("Z40001", polygon(SQUARE, HOLE)),
            feature("Z40002", "MultiPolygon", "[[%s],[%s]]".formatted(SQUARE, ELSEWHERE)));

    assertThat(importing.imported(result)).isEqualTo(new ImportCounts(2, 2, 0, 0, 0, 0));
    assertThat(areas()).containsExactly("Z40001 INNER 1", "Z40002 INNER 1", "Z40002 INNER 2");
    assertThat(
            jdbc.sql("SELECT what FROM import_run ORDER BY imported_at DESC, id DESC LIMIT 1")
                .query(String.class)
                .single())
        .isEqualTo("CATCHMENTS");
  }

  @Test
  void theSameAreaAgainChangesNothingWhereverItsRingsBegin() {
    importing.imported(run(feature("Z40001", polygon(SQUARE))));

    ImportCounts again =
        importing.imported(
            run(
                feature(
                    "Z40001",
                    polygon("[[-2.2,53.5],[-2.2,53.3],[-2.4,53.3],[-2.4,53.5],[-2.2,53.5]]"))));

    assertThat(again).isEqualTo(new ImportCounts(1, 0, 0, 0, 1, 0));
  }

  @Test
  void aNewAreaReplacesTheOldOneOfItsKindAsAWhole() {
    importing.imported(
        run(
            feature("Z40001", "MultiPolygon", "[[%s],[%s]]".formatted(SQUARE, ELSEWHERE)),
            feature("'ods_code':'Z40001','kind':'outer'", "Polygon", polygon(SQUARE))));

    ImportCounts counts = importing.imported(run(feature("Z40001", polygon(ELSEWHERE))));

    assertThat(counts).isEqualTo(new ImportCounts(1, 0, 1, 0, 0, 0));
    assertThat(areas()).containsExactly("Z40001 INNER 1", "Z40001 OUTER 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'ods_code':'z40001 '",
        "'ODS':'Z40001','code':'something else'",
        "'Code':'Z40001','name':'Oak'",
        "'practice':'Z40001'",
        "'practiceCode':'Z40001','type':'GP practice'",
        "'gp-code':'Z40001','ods_code':null,'kind':''"
      })
  void thePracticeIsKnownByTheNamesThatPublishersGiveToItsCode(String properties) {
    importing.imported(run(feature(properties, "Polygon", polygon(SQUARE))));

    assertThat(areas()).containsExactly("Z40001 INNER 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"outer", "OUTER", "Outer boundary"})
  void theKindOfAreaIsUnderstood(String kind) {
    importing.imported(
        run(feature("'ods':'Z40001','kind':'" + kind + "'", "Polygon", polygon(SQUARE))));

    assertThat(areas()).containsExactly("Z40001 OUTER 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "[[-2.4,53.3],[-2.2,53.3],[-2.2,53.5],[-2.4,53.5]]; ring 1; ring.open",
        "[[-2.4,53.3],[-2.2,53.3],[-2.4,53.3]]; ring 1; ring.points",
        "[[-2.4,53.3],[-2.3,53.3],[-2.2,53.3],[-2.4,53.3]]; ring 1; ring.flat",
        "[[-2.4,53.3],[-2.2,53.5],[-2.2,53.3],[-2.4,53.5],[-2.4,53.3]]; ring 1 near [-2.30000, 53.40000]; ring.crosses",
        "[[53.3,-2.4],[53.3,-2.2],[53.5,-2.2],[53.3,-2.4]]; ring 1; coordinates.swapped",
        "[[12.4,53.3],[12.2,53.3],[12.2,53.5],[12.4,53.3]]; ring 1; coordinates.range",
        "[[378000,392000],[379000,392000],[379000,393000],[378000,392000]]; ring 1; coordinates.metres",
        "[[1e999,53.3],[-2.2,53.3],[-2.2,53.5],[1e999,53.3]]; ring 1; coordinates.metres",
        "[[-2.4],[-2.2,53.3],[-2.2,53.5],[-2.4]]; ring 1; coordinates.nesting",
        "[]; ring 1; geometry.empty",
        "'a ring'; ring 1; coordinates.nesting"
      })
  void eachBadRingIsNamedAndRefused(String ring, String where, String code) {
    run(feature("Z40001", polygon(ring)));

    assertThat(importing.remarks)
        .containsExactly(new RowRemark("test.csv", 1, "Z40001, " + where, code, true));
    assertThat(areas()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[[-1.4,53.3],[-1.2,53.3],[-1.2,53.5],[-1.4,53.3]]; ring 2 near [-1.40000, 53.30000]; hole.outside",
        "[[-2.3,53.4],[-2.3,53.6],[-2.25,53.4],[-2.3,53.4]]; ring 2; hole.crosses",
        "[[-2.33,53.38],[-2.33,53.42],[-2.3,53.4],[-2.33,53.38]]; holes; holes.cross"
      })
  void eachBadHoleIsNamedAndRefused(String hole, String where, String code) {
    String rings =
        where.equals("holes") ? "[%s,%s,%s]".formatted(SQUARE, HOLE, hole) : polygon(SQUARE, hole);

    run(feature("Z40001", "MultiPolygon", "[[%s],%s]".formatted(ELSEWHERE, rings)));

    RowRemark remark = importing.remarks.getFirst();
    assertThat(remark.code()).isEqualTo(code);
    assertThat(remark.column()).startsWith("Z40001, polygon 2, " + where);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'type':'Feature','properties':{'ods':'Z40001'},'geometry':null}|Z40001, geometry|geometry.none",
        "{'type':'Feature','properties':{'ods':'Z40001'}}|Z40001, geometry|geometry.none",
        "{'type':'Feature','properties':{'ods':'Z40001'},'geometry':{'type':'Polygon','coordinates':[]}}|Z40001, geometry|geometry.empty",
        "{'type':'Feature','properties':{'ods':'Z40001'},'geometry':{'type':'Point','coordinates':[-2.3,53.4]}}|Z40001, geometry|geometry.type",
        "{'type':'Feature','properties':{'ods':'Z40001'},'geometry':{'type':'GeometryCollection','geometries':[]}}|Z40001, geometry|geometry.type",
        "{'type':'Feature','properties':{'ods':'Z40001'},'geometry':{'type':'Polygon','coordinates':[-2.3,53.4]}}|Z40001, geometry|coordinates.nesting",
        "{'type':'Feature','properties':{'ods':'Z40001'},'crs':{'type':'name','properties':{'name':'EPSG:27700'}}}|Z40001, crs|crs.other",
        "{'type':'Feature','properties':{},'geometry':null}|properties|practice.none",
        "{'type':'Feature','properties':null,'geometry':null}|properties|practice.none",
        "{'type':'Feature','properties':{'ods':'??'},'geometry':null}|ods|ods-code.length",
        "{'type':'Feature','properties':{'ods':'Z40001','kind':'middle'},'geometry':null}|Z40001, kind|kind.unknown",
        "{'type':'Polygon','properties':{'ods':'Z40001'}}|Z40001, type|feature.type",
        "[1,[2]]|properties|practice.none"
      })
  void eachBadFeatureIsNamedAndRefused(String feature, String where, String code) {
    ImportResult result = run(true, feature, feature("Z40002", polygon(SQUARE)));

    assertThat(importing.remarks).containsExactly(new RowRemark("test.csv", 1, where, code, true));
    assertThat(importing.imported(result)).isEqualTo(new ImportCounts(2, 1, 0, 0, 0, 1));
  }

  @Test
  void onlyPracticesOfTheRegisterHaveAreasAndOnlyOneOfEachKind() {
    run(
        feature("Z49999", polygon(SQUARE)),
        feature("Z40003", polygon(SQUARE)),
        feature("Z40001", polygon(SQUARE)),
        feature("Z40001", polygon(ELSEWHERE)));

    assertThat(importing.remarks)
        .containsExactlyInAnyOrder(
            new RowRemark("test.csv", 1, "Z49999", "organisation.unknown", true),
            new RowRemark("test.csv", 2, "Z40003", "practice.other", true),
            new RowRemark("test.csv", 4, "Z40001", "feature.duplicate", true));
    assertThat(areas()).as("all or nothing").isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|file.empty",
        "[]|file.geojson",
        "{'type':'Feature'}|file.geojson",
        "{'type':'FeatureCollection'}|file.geojson",
        "{'type':'FeatureCollection','features':{}}|file.geojson",
        "{'type':'FeatureCollection','features':[]} {}|file.geojson",
        "{'type':'FeatureCollection','features':[]}|file.features",
        "{'type':'FeatureCollection','crs':{'type':'name','properties':{'name':'urn:ogc:def:crs:EPSG::27700'}},'features':[]}|file.crs",
        "{'type':'FeatureCollection','features':[{|file.json",
        "{'type':'FeatureCollection','type':'FeatureCollection'}|file.json",
        "ods_code,kind|file.json"
      })
  void aFileThatIsNoMapSaysWhy(String text, String code) {
    assertThatThrownBy(() -> importText(StandardCharsets.UTF_8, text.replace('\'', '"')))
        .isInstanceOf(UnreadableFile.class)
        .hasMessage(code);
  }

  @Test
  void aFileThatIsCutInTheMiddleChangesNothingAndSaysWhere() {
    String whole =
        collection(feature("Z40001", polygon(SQUARE)), feature("Z40002", polygon(SQUARE)));
    String cut = whole.substring(0, whole.length() - 40);

    assertThatThrownBy(() -> importText(StandardCharsets.UTF_8, cut))
        .isInstanceOfSatisfying(
            UnreadableFile.class,
            unreadable -> {
              assertThat(unreadable.code()).isEqualTo("file.json");
              assertThat(unreadable.line()).isEqualTo(3);
            });
    assertThat(areas()).isEmpty();
  }

  @Test
  void everySystemForLongitudeAndLatitudeIsWelcome() {
    for (String crs :
        List.of("urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4326")) {
      String text =
          collection(feature("Z40001", polygon(SQUARE)))
              .replaceFirst("\\{", "{'crs':{'type':'name','properties':{'name':'" + crs + "'}},")
              .replace('\'', '"');
      importing.imported(importText(StandardCharsets.UTF_8, text));
    }
    assertThat(areas()).hasSize(1);
  }

  @Test
  void onlyUtf8IsReadWithOrWithoutAByteOrderMark() {
    String text =
        collection(feature("'ods':'Z40001','name':'Caf\u00e9'", "Polygon", polygon(SQUARE)));

    importing.imported(importText(StandardCharsets.UTF_8, "\ufeff" + text));
    assertThatThrownBy(() -> importText(Charset.forName("windows-1252"), text))
        .hasMessage("file.encoding");
    assertThatThrownBy(() -> importText(StandardCharsets.UTF_16, text)).hasMessage("file.encoding");
  }

  @Test
  void anAreaOfMoreThanFiftyThousandPointsIsTooDetailed() {
    String ring =
        IntStream.range(0, 50_001)
            .mapToObj(i -> "[-2.%05d,53.4]".formatted(i))
            .collect(Collectors.joining(",", "[", "]"));

    run(feature("Z40001", polygon(ring)));

    assertThat(importing.codes()).containsExactly("geometry.large");
  }

  private List<String> areas() {
    return jdbc.sql("SELECT ods_code, kind, part FROM catchment ORDER BY ods_code, kind, part")
        .query((row, _) -> row.getString(1) + " " + row.getString(2) + " " + row.getInt(3))
        .list();
  }

  private ImportResult run(String... features) {
    return run(false, features);
  }

  private ImportResult run(boolean skipBad, String... features) {
    return importing.run(
        ImportKind.CATCHMENTS, skipBad, StandardCharsets.UTF_8, collection(features));
  }

  private ImportResult importText(Charset charset, String text) {
    return importFiles.run(
        ImportKind.CATCHMENTS,
        List.of(new ImportFile("test", new ByteArrayResource(text.getBytes(charset)))),
        false,
        importing.remarks::add);
  }

  private static String collection(String... features) {
    return Arrays.stream(features)
        .map(feature -> feature.replace('\'', '"'))
        .collect(
            Collectors.joining(",\n", "{\"type\":\"FeatureCollection\",\"features\":[\n", "]}"));
  }

  private static String feature(String practice, String coordinates) {
    return feature(practice, "Polygon", coordinates);
  }

  private static String feature(String properties, String type, String coordinates) {
    String all = properties.startsWith("'") ? properties : "'ods_code':'" + properties + "'";
    return "{'type':'Feature','properties':{%s},'geometry':{'type':'%s','coordinates':%s}}"
        .formatted(all, type, coordinates);
  }

  private static String polygon(String... rings) {
    return "[" + String.join(",", rings) + "]";
  }
}
