package uk.nhs.portal.maturity.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
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
import uk.nhs.portal.signposts.CommandLineImport;

/// `import programmes [--skip-bad] [FILE…]`: without a file the facts that the portal brings along.
///
/// Ends like other imports: with 0 if everything that was to be stored is stored, with 1 if rows
/// were refused and nothing is stored, with 2 if it was called wrongly or a file cannot be read.
@Component
@ConditionalOnProperty(name = "portal.command", havingValue = "import")
class ImportProgrammesCommand implements CommandLineImport {

  private static final Words WORDS = Words.of(ImportProgrammesCommand.class);
  private static final String SKIP_BAD = "--skip-bad";

  private final ImportProgrammes programmes;

  ImportProgrammesCommand(ImportProgrammes programmes) {
    this.programmes = programmes;
  }

  @Override
  public List<String> words() {
    return List.of("programmes");
  }

  @Override
  public List<String> usage() {
    return List.of(WORDS.get("import.usage"));
  }

  @Override
  public int run(String word, List<String> arguments, PrintStream out) {
    boolean skipBad = arguments.contains(SKIP_BAD);
    List<String> files = arguments.stream().filter(each -> !each.equals(SKIP_BAD)).toList();
    if (files.stream().anyMatch(file -> file.startsWith("--"))) {
      usage().forEach(way -> out.println(WORDS.get("import.wrong-call", way)));
      return WRONG_CALL;
    }
    ProgrammeImport result =
        files.isEmpty()
            ? programmes.bundled(remark -> print(remark, out))
            : programmes.run(
                files.stream().map(file -> ImportFile.of(Path.of(file))).toList(),
                skipBad,
                remark -> print(remark, out));
    return switch (result) {
      case Imported(ImportCounts counts) -> {
        print(counts, out);
        yield DONE;
      }
      case NothingImported(ImportCounts counts) -> {
        out.println(WORDS.get("import.nothing-imported"));
        print(counts, out);
        yield REFUSED;
      }
      case Unreadable(String file, String code) -> {
        out.println(file + ": " + WORDS.get("import." + code));
        yield WRONG_CALL;
      }
    };
  }

  private static void print(RowRemark remark, PrintStream out) {
    out.println(
        WORDS.get(
            remark.refused() ? "import.refused" : "import.remark",
            remark.file(),
            remark.row(),
            remark.column().isEmpty() ? "" : ", " + remark.column(),
            WORDS.get("import." + remark.code())));
  }

  private static void print(ImportCounts counts, PrintStream out) {
    out.println(
        WORDS.get(
            "import.counts", counts.read(), counts.added(), counts.unchanged(), counts.refused()));
  }
}
