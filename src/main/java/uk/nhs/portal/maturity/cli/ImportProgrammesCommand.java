package uk.nhs.portal.maturity.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.maturity.imports.ImportCounts;
import uk.nhs.portal.maturity.imports.ImportProgrammes;
import uk.nhs.portal.maturity.imports.ProgrammeImport;
import uk.nhs.portal.maturity.imports.ProgrammeImport.Imported;
import uk.nhs.portal.maturity.imports.ProgrammeImport.NothingImported;
import uk.nhs.portal.maturity.imports.ProgrammeImport.Unreadable;
import uk.nhs.portal.maturity.imports.RowRemark;
import uk.nhs.portal.organisations.imports.ImportFile;

/// `import programmes [--skip-bad] [FILE…]`: without a file the facts that the portal brings along.
///
/// Ends like other imports: with 0 if everything that was to be stored is stored, with 1 if rows
/// were refused and nothing is stored, with 2 if it was called wrongly or a file cannot be read.
@Component
@ConditionalOnProperty(name = "portal.command", havingValue = "import-programmes")
class ImportProgrammesCommand implements ApplicationRunner, ExitCodeGenerator {

  private static final Words WORDS = Words.of(ImportProgrammesCommand.class);
  private static final String SKIP_BAD = "--skip-bad";
  private static final int REFUSED = 1;
  private static final int WRONG_CALL = 2;

  private final ImportProgrammes programmes;
  private final PrintStream out;
  private int exitCode;

  ImportProgrammesCommand(ImportProgrammes programmes) {
    this.programmes = programmes;
    this.out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  }

  @Override
  public void run(ApplicationArguments arguments) {
    // what has the form --name=value is for Spring: where the database is
    List<String> own =
        Arrays.stream(arguments.getSourceArgs())
            .skip(2)
            .filter(argument -> !argument.matches("--[\\w.-]+=.*"))
            .toList();
    exitCode = run(own);
  }

  @Override
  public int getExitCode() {
    return exitCode;
  }

  private int run(List<String> own) {
    boolean skipBad = own.contains(SKIP_BAD);
    List<String> files = own.stream().filter(word -> !word.equals(SKIP_BAD)).toList();
    if (files.stream().anyMatch(word -> word.startsWith("--"))) {
      out.println(WORDS.get("import.usage"));
      return WRONG_CALL;
    }
    ProgrammeImport result =
        files.isEmpty()
            ? programmes.bundled(this::print)
            : programmes.run(
                files.stream().map(file -> ImportFile.of(Path.of(file))).toList(),
                skipBad,
                this::print);
    return switch (result) {
      case Imported(ImportCounts counts) -> {
        print(counts);
        yield 0;
      }
      case NothingImported(ImportCounts counts) -> {
        out.println(WORDS.get("import.nothing-imported"));
        print(counts);
        yield REFUSED;
      }
      case Unreadable(String file, String code) -> {
        out.println(file + ": " + WORDS.get("import." + code));
        yield WRONG_CALL;
      }
    };
  }

  private void print(RowRemark remark) {
    out.println(
        WORDS.get(
            remark.refused() ? "import.refused" : "import.remark",
            remark.file(),
            remark.row(),
            remark.column().isEmpty() ? "" : ", " + remark.column(),
            WORDS.get("import." + remark.code())));
  }

  private void print(ImportCounts counts) {
    out.println(
        WORDS.get(
            "import.counts", counts.read(), counts.added(), counts.unchanged(), counts.refused()));
  }
}
