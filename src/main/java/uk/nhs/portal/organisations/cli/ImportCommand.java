package uk.nhs.portal.organisations.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
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

/// `import ods|postcodes|pharmacies|ratings|catchments|successions|boundaries [--skip-bad] FILE…`:
/// says what is wrong with which row, and in the last line how many rows came to what.
///
/// Ends with 0 if everything that was to be stored is stored, with 1 if rows were refused and
/// nothing is stored, with 2 if it was called wrongly or a file cannot be read.
@Component
@ConditionalOnProperty(name = "portal.command", havingValue = "import")
class ImportCommand implements ApplicationRunner, ExitCodeGenerator {

  private static final Words WORDS = Words.of(ImportCommand.class);
  private static final String SKIP_BAD = "--skip-bad";
  private static final int REFUSED = 1;
  private static final int WRONG_CALL = 2;

  private final ImportFiles importFiles;
  private final PrintStream out;
  private int exitCode;

  ImportCommand(ImportFiles importFiles) {
    this.importFiles = importFiles;
    this.out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  }

  @Override
  public void run(ApplicationArguments arguments) {
    exitCode = run(arguments.getSourceArgs());
  }

  @Override
  public int getExitCode() {
    return exitCode;
  }

  private int run(String... arguments) {
    // what has the form --name=value is for Spring: where the database is
    List<String> own =
        Arrays.stream(arguments)
            .skip(1)
            .filter(argument -> !argument.matches("--[\\w.-]+=.*"))
            .toList();
    boolean skipBad = own.contains(SKIP_BAD);
    List<String> words = own.stream().filter(word -> !word.equals(SKIP_BAD)).toList();
    Optional<ImportKind> kind = words.isEmpty() ? Optional.empty() : kind(words.getFirst());
    boolean unknownOption = words.stream().anyMatch(word -> word.startsWith("--"));
    if (kind.isEmpty() || unknownOption || words.size() < 2) {
      out.println(WORDS.get("import.usage"));
      return WRONG_CALL;
    }
    return run(kind.get(), words.subList(1, words.size()), skipBad);
  }

  private int run(ImportKind kind, List<String> files, boolean skipBad) {
    try {
      ImportResult result =
          importFiles.run(
              kind,
              files.stream().map(file -> ImportFile.of(Path.of(file))).toList(),
              skipBad,
              remark -> print(kind, remark));
      return switch (result) {
        case ImportResult.Imported(ImportCounts counts) -> {
          print(counts);
          yield 0;
        }
        case ImportResult.NothingImported(ImportCounts counts) -> {
          out.println(WORDS.get("import.nothing-imported"));
          print(counts);
          yield REFUSED;
        }
      };
    } catch (UnreadableFile unreadable) {
      String line = unreadable.line() == 0 ? "" : WORDS.get("import.line", unreadable.line());
      out.println(unreadable.file() + line + ": " + WORDS.get("import." + unreadable.code()));
      return WRONG_CALL;
    }
  }

  private void print(ImportKind kind, RowRemark remark) {
    out.println(
        WORDS.get(
            remark.refused() ? "import.refused" : "import.remark",
            remark.file(),
            WORDS.get(kind.isMap() ? "import.feature" : "import.row", remark.row()),
            remark.column().isEmpty() ? "" : ", " + remark.column(),
            WORDS.get("import." + remark.code())));
  }

  private void print(ImportCounts counts) {
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

  private static Optional<ImportKind> kind(String word) {
    return Arrays.stream(ImportKind.values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }
}
