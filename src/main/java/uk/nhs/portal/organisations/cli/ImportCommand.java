package uk.nhs.portal.organisations.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.organisations.imports.ImportCounts;
import uk.nhs.portal.organisations.imports.ImportFile;
import uk.nhs.portal.organisations.imports.ImportFiles;
import uk.nhs.portal.organisations.imports.ImportKind;
import uk.nhs.portal.organisations.imports.ImportResult;
import uk.nhs.portal.organisations.imports.RowRemark;
import uk.nhs.portal.organisations.imports.UnreadableFile;
import uk.nhs.portal.signposts.CommandLineImport;

/// `import ods|postcodes|… [--skip-bad] FILE…`: says what is wrong with which row, and in the last
/// line how many rows came to what.
@Component
@ConditionalOnProperty(name = "portal.command", havingValue = "import")
class ImportCommand implements CommandLineImport {

  private static final Words WORDS = Words.of(ImportCommand.class);
  private static final String SKIP_BAD = "--skip-bad";

  private final ImportFiles importFiles;

  ImportCommand(ImportFiles importFiles) {
    this.importFiles = importFiles;
  }

  @Override
  public List<String> words() {
    return Arrays.stream(ImportKind.values()).map(ImportCommand::word).toList();
  }

  @Override
  public List<String> usage() {
    return List.of(WORDS.get("import.usage", String.join("|", words())));
  }

  @Override
  public int run(String word, List<String> arguments, PrintStream out) {
    boolean skipBad = arguments.contains(SKIP_BAD);
    List<String> files = arguments.stream().filter(each -> !each.equals(SKIP_BAD)).toList();
    if (files.isEmpty() || files.stream().anyMatch(file -> file.startsWith("--"))) {
      usage().forEach(way -> out.println(WORDS.get("import.wrong-call", way)));
      return WRONG_CALL;
    }
    return run(ImportKind.valueOf(word.toUpperCase(Locale.ROOT)), files, skipBad, out);
  }

  private int run(ImportKind kind, List<String> files, boolean skipBad, PrintStream out) {
    try {
      ImportResult result =
          importFiles.run(
              kind,
              files.stream().map(file -> ImportFile.of(Path.of(file))).toList(),
              skipBad,
              remark -> print(kind, remark, out));
      return switch (result) {
        case ImportResult.Imported(ImportCounts counts) -> {
          print(counts, out);
          yield DONE;
        }
        case ImportResult.NothingImported(ImportCounts counts) -> {
          out.println(WORDS.get("import.nothing-imported"));
          print(counts, out);
          yield REFUSED;
        }
      };
    } catch (UnreadableFile unreadable) {
      String line = unreadable.line() == 0 ? "" : WORDS.get("import.line", unreadable.line());
      out.println(unreadable.file() + line + ": " + WORDS.get("import." + unreadable.code()));
      return WRONG_CALL;
    }
  }

  private static void print(ImportKind kind, RowRemark remark, PrintStream out) {
    out.println(
        WORDS.get(
            remark.refused() ? "import.refused" : "import.remark",
            remark.file(),
            WORDS.get(kind.isMap() ? "import.feature" : "import.row", remark.row()),
            remark.column().isEmpty() ? "" : ", " + remark.column(),
            WORDS.get("import." + remark.code())));
  }

  private static void print(ImportCounts counts, PrintStream out) {
    out.println(
        WORDS.get(
            "import.counts",
            counts.read(),
            counts.added(),
            counts.changed(),
            counts.closed(),
            counts.unchanged(),
            counts.refused()));
  }

  private static String word(ImportKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
