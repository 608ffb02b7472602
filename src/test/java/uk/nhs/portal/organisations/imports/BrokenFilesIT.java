package uk.nhs.portal.organisations.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.testing.DatabaseTest;

@DatabaseTest
class BrokenFilesIT {

  private static final String HEADER = "ods_code,kind,name,town,postcode,closed_on,opened_on";
  private static final String GOOD = "Z10001,GP practice,Oak Tree Surgery,Sale,M33 7XZ,,";

  @Autowired private ImportFiles importFiles;
  @Autowired private JdbcClient jdbc;

  private Importing importing;

  @BeforeEach
  void start() {
    importing = new Importing(importFiles);
  }

  @AfterEach
  void empty() {
    jdbc.sql("DELETE FROM organisation").update();
    jdbc.sql("DELETE FROM postcode").update();
  }

  @Test
  void aHalfBrokenFileChangesNothing() {
    ImportResult result =
        importing.run(ImportKind.ODS, false, HEADER, GOOD, "Z10002,GP practice,,Sale,M33 7XZ,,");

    assertThat(result)
        .isEqualTo(new ImportResult.NothingImported(new ImportCounts(2, 0, 0, 0, 0, 1)));
    assertThat(organisations()).isZero();
  }

  @Test
  void badRowsAreSkippedWhenToldSo() {
    ImportResult result =
        importing.run(ImportKind.ODS, true, HEADER, GOOD, "Z10002,GP practice,,Sale,M33 7XZ,,");

    assertThat(result).isEqualTo(new ImportResult.Imported(new ImportCounts(2, 1, 0, 0, 0, 1)));
    assertThat(importing.remarks)
        .containsExactly(new RowRemark("test.csv", 3, "name", "value.empty", true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Z1,GP practice,Oak,Sale,M33 7XZ,,; ods_code; ods-code.length",
        "Z10002,Sweet shop,Oak,Sale,M33 7XZ,,; kind; value.unknown",
        "Z10002,GP practice,Oak,Sale,not one,,; postcode; postcode.syntax",
        "Z10002,GP practice,Oak,Sale,M33 7XZ,31/12/2025,; closed_on; date.syntax",
        "Z10002,GP practice,Oak,Sale; ''; row.columns",
        "Z10001,GP practice,Oak,Sale,M33 7XZ,,; ''; row.duplicate"
      })
  void eachRefusedRowIsNamedWithItsColumnAndWhy(String row, String column, String code) {
    importing.run(ImportKind.ODS, true, HEADER, GOOD, row);

    assertThat(importing.remarks)
        .extracting(RowRemark::row, RowRemark::column, RowRemark::code)
        .containsExactly(tuple(3L, column, code));
  }

  @Test
  void aRowThatClosesAnOrganisationIsCountedAsClosed() {
    importing.text(ImportKind.ODS, HEADER, GOOD);

    ImportCounts counts =
        importing.text(
            ImportKind.ODS,
            HEADER,
            "Z10001,GP practice,Oak Tree Surgery,Sale,M33 7XZ,2026-01-31,2020-01-01");

    assertThat(counts).isEqualTo(new ImportCounts(1, 0, 0, 1, 0, 0));
  }

  @Test
  void whoMovesIsWhereTheNewPostcodeIs() {
    importing.text(
        ImportKind.POSTCODES, "postcode,lat,lon", "M33 7XZ,53.42,-2.32", "M33 2TB,53.43,-2.30");
    importing.text(ImportKind.ODS, HEADER, GOOD);
    importing.text(ImportKind.ODS, HEADER, GOOD.replace("M33 7XZ", "M33 2TB"));

    assertThat(
            jdbc.sql("SELECT latitude FROM organisation WHERE ods_code = 'Z10001'")
                .query(Double.class)
                .single())
        .isEqualTo(53.43);
  }

  @Test
  void filesOfWindowsAndFilesWithAByteOrderMarkAreRead() {
    String text = HEADER + "\r\nZ10001,GP practice,Café – Surgery,Sale,M33 7XZ,,\r\n";

    importing.run(ImportKind.ODS, false, Charset.forName("windows-1252"), text);
    ImportResult second =
        importing.run(ImportKind.ODS, false, StandardCharsets.UTF_8, "\ufeff" + text);

    assertThat(second.counts()).isEqualTo(new ImportCounts(1, 0, 0, 0, 1, 0));
    assertThat(jdbc.sql("SELECT name FROM organisation").query(String.class).single())
        .isEqualTo("Café – Surgery");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a,b,c; file.layout",
        "postcode,lat,lon; file.is-POSTCODES",
        "practice.code,year,latest_rating,inherited_rating_y_n; file.is-RATINGS",
        "'ods_code,kind,name\r\nZ10001,PHARMACY,\"never closed'; file.csv"
      })
  void aFileThatCannotBeImportedSaysWhy(String text, String code) {
    assertThatThrownBy(() -> importing.run(ImportKind.ODS, false, StandardCharsets.UTF_8, text))
        .isInstanceOf(UnreadableFile.class)
        .hasMessage(code);
  }

  @Test
  void missingEmptyAndBinaryFilesAreRefused() {
    assertThatThrownBy(() -> run(ImportFile.of(Path.of("no-such-file.csv"))))
        .hasMessage("file.missing");
    assertThatThrownBy(() -> run(new ImportFile("empty", new ByteArrayResource(new byte[0]))))
        .hasMessage("file.empty");
    assertThatThrownBy(() -> run(new ImportFile("zip", new ByteArrayResource(new byte[9]))))
        .hasMessage("file.binary");
  }

  @Test
  void twentyThousandRowsAreReadInOneRun() {
    String rows =
        IntStream.range(0, 20_000)
            .mapToObj(i ->
                "M%d %d%c%c,53.4,-2.3"
                    .formatted(i / 4000 + 1, i % 10, letter(i / 10), letter(i / 200)))
            .collect(Collectors.joining("\n", "postcode,lat,lon\n", "\n"));

    ImportCounts counts =
        importing.imported(
            importing.run(ImportKind.POSTCODES, false, StandardCharsets.UTF_8, rows));

    assertThat(counts).isEqualTo(new ImportCounts(20_000, 20_000, 0, 0, 0, 0));
  }

  private void run(ImportFile file) {
    importFiles.run(ImportKind.ODS, List.of(file), false, importing.remarks::add);
  }

  private static char letter(int i) {
    return "ABDEFGHJLNPQRSTUWXYZ".charAt(i % 20);
  }

  private long organisations() {
    return jdbc.sql("SELECT COUNT(*) FROM organisation").query(Long.class).single();
  }
}
