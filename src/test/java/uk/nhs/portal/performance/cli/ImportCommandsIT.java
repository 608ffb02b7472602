package uk.nhs.portal.performance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import uk.nhs.portal.performance.imports.Figures;
import uk.nhs.portal.performance.imports.ImportPerformance;
import uk.nhs.portal.performance.measures.DefineMeasures;
import uk.nhs.portal.testing.DatabaseTest;

/// `./portal import measure` and `./portal import performance`.
@DatabaseTest
@Import(Figures.class)
class ImportCommandsIT {

  @Autowired private Figures figures;
  @Autowired private ImportPerformance importPerformance;
  @Autowired private DefineMeasures defineMeasures;
  @TempDir private Path folder;

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  @BeforeEach
  void start() {
    figures.reset();
    figures.measure("test-share", "\"unit\": \"%\"");
  }

  @Test
  void aFileIsPublicAtOnceAndTheReportCountsIt() throws IOException {
    String file = write("a.csv", "period,organisation,value\n2025-01-01,RX1,60\n");

    assertThat(performance(file, "--measure", "test-share")).isZero();

    assertThat(figures.value("test-share", "RX1", "2025-01-01")).isEqualTo(60.0);
    assertThat(said())
        .contains("test-share: added 1, changed 0, gone 0, unchanged 0")
        .contains("read 1, figures 1, refused 0; batch ")
        .contains(", public now");
    assertThat(performance(file, "--measure=test-share")).isZero();
    assertThat(said()).contains("is already there as batch ");
  }

  @Test
  void underEmbargoItIsNotSeenYet() throws IOException {
    String file = write("a.csv", "period,organisation,value\n2025-01-01,RX1,60\n");

    assertThat(performance(file, "--measure", "test-share", "--embargo", "2026-12-10T09:30"))
        .isZero();

    assertThat(figures.series("test-share", "RX1")).isEmpty();
    assertThat(said()).contains("public from 10 December 2026 at 9:30am on");
  }

  @Test
  void aRefusedRowEndsWithOne() throws IOException {
    String file = write("a.csv", "period,organisation,value\n2025-01-01,RX1,160\n");

    assertThat(performance(file, "--measure", "test-share")).isOne();

    assertThat(said())
        .contains("row 2, value: refused, 160 is more than the whole")
        .contains("nothing was imported");
    assertThat(figures.rows("batch")).isZero();
  }

  @Test
  void aMissingFileEndsWithTwo() {
    assertThat(performance(folder.resolve("none.csv").toString(), "--measure", "test-share"))
        .isEqualTo(2);
    assertThat(said()).contains("there is no such file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--measure test-share",
        "a.csv --measure",
        "a.csv --embargo tomorrow",
        "a.csv --nonsense",
        "a.csv --measure not!a!code"
      })
  void aWrongCallSaysHowItIsCalled(String call) {
    assertThat(performance(call.isEmpty() ? new String[0] : call.split(" ", -1))).isEqualTo(2);
    assertThat(said()).startsWith("Usage: portal import performance FILE…");
  }

  @Test
  void measuresAreDefinedFromFiles() throws IOException {
    String file = write("m.json", "{\"code\": \"test-new\", \"name\": \"New\", \"colour\": \"x\"}");

    assertThat(measures(file)).isZero();

    assertThat(said())
        .contains("colour: this field is not known, and was passed over")
        .contains("measures added 1, changed 0, unchanged 0");
  }

  @Test
  void aBrokenDefinitionEndsWithOneAndIsNotTaken() throws IOException {
    String file = write("m.json", "[{\"code\": \"a b\", \"name\": \"\", \"polarity\": \"up\"}]");

    assertThat(measures(file)).isOne();

    assertThat(said()).contains("definition 1, polarity: refused").contains("nothing was defined");
  }

  private int performance(String... arguments) {
    return new ImportPerformanceCommand(importPerformance)
        .run("performance", List.of(arguments), out());
  }

  private int measures(String... arguments) {
    return new ImportMeasuresCommand(defineMeasures).run("measure", List.of(arguments), out());
  }

  private PrintStream out() {
    return new PrintStream(written, true, StandardCharsets.UTF_8);
  }

  private String said() {
    return written.toString(StandardCharsets.UTF_8);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
