package uk.nhs.portal.performance.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.organisations.imports.ImportFile;
import uk.nhs.portal.organisations.imports.UnreadableFile;
import uk.nhs.portal.performance.batches.MeasureCount;
import uk.nhs.portal.performance.batches.RemarkWords;
import uk.nhs.portal.performance.imports.ImportPerformance;
import uk.nhs.portal.performance.intake.FigureImport;
import uk.nhs.portal.signposts.CommandLineImport;

/// `import performance FILE… [--measure CODE] …`: says what is wrong with which row, and what
/// changed. Each file is a batch of its own, which is public at once, or from the end of its
/// embargo on.
@Component
@ConditionalOnProperty(name = "portal.command", havingValue = "import")
class ImportPerformanceCommand implements CommandLineImport {

  private static final Words WORDS = Words.of(ImportPerformanceCommand.class);
  private static final String WORD = "performance";

  private final ImportPerformance importPerformance;

  ImportPerformanceCommand(ImportPerformance importPerformance) {
    this.importPerformance = importPerformance;
  }

  @Override
  public List<String> words() {
    return List.of(WORD);
  }

  @Override
  public List<String> usage() {
    return List.of(WORDS.get("import.performance.usage"));
  }

  @Override
  public int run(String word, List<String> arguments, PrintStream out) {
    Optional<PerformanceCall> call = PerformanceCall.of(arguments);
    if (call.isEmpty()) {
      usage().forEach(way -> out.println(WORDS.get("import.wrong-call", way)));
      return WRONG_CALL;
    }
    int worst = DONE;
    for (String file : call.get().files()) {
      worst = Math.max(worst, run(file, call.get(), out));
    }
    return worst;
  }

  private int run(String file, PerformanceCall call, PrintStream out) {
    try {
      FigureImport result =
          importPerformance.run(
              ImportFile.of(Path.of(file)),
              call.wish(),
              remark -> out.println(file + ": " + RemarkWords.of(remark)));
      return switch (result) {
        case FigureImport.Imported imported -> {
          print(file, call, imported, out);
          yield DONE;
        }
        case FigureImport.AlreadyThere(var batch) -> {
          out.println(WORDS.get("import.performance.there", file, batch));
          yield DONE;
        }
        case FigureImport.Refused(var counts) -> {
          out.println(WORDS.get("import.performance.refused", file, RemarkWords.of(counts)));
          yield REFUSED;
        }
        case FigureImport.Busy _ -> {
          out.println(WORDS.get("import.performance.busy", file));
          yield REFUSED;
        }
      };
    } catch (UnreadableFile unreadable) {
      out.println(file + ": " + RemarkWords.of(unreadable));
      return WRONG_CALL;
    }
  }

  private static void print(
      String file, PerformanceCall call, FigureImport.Imported imported, PrintStream out) {
    for (MeasureCount count : imported.measures()) {
      out.println(
          WORDS.get(
              "import.performance.measure",
              file,
              count.code(),
              count.added(),
              count.changed(),
              count.gone(),
              count.unchanged()));
    }
    out.println(
        WORDS.get(
            "import.performance.counts",
            file,
            RemarkWords.of(imported.counts()),
            imported.batch(),
            call.embargo()
                .map(until -> WORDS.get("import.performance.embargoed", NhsFormat.dateTime(until)))
                .orElseGet(() -> WORDS.get("import.performance.public"))));
  }
}
