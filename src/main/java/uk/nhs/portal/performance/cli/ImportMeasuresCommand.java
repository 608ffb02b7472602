package uk.nhs.portal.performance.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.performance.measures.DefineMeasures;
import uk.nhs.portal.performance.measures.DefinitionRemark;
import uk.nhs.portal.performance.measures.MeasureDefined;
import uk.nhs.portal.signposts.CommandLineImport;

/// `import measure FILE…`: defines measures from JSON, each file as a whole or not at all.
@Component
@ConditionalOnProperty(name = "portal.command", havingValue = "import")
class ImportMeasuresCommand implements CommandLineImport {

  private static final Words WORDS = Words.of(ImportMeasuresCommand.class);
  private static final String WORD = "measure";
  private static final long LARGEST = 8L << 20;

  private final DefineMeasures defineMeasures;

  ImportMeasuresCommand(DefineMeasures defineMeasures) {
    this.defineMeasures = defineMeasures;
  }

  @Override
  public List<String> words() {
    return List.of(WORD);
  }

  @Override
  public List<String> usage() {
    return List.of(WORDS.get("import.measure.usage"));
  }

  @Override
  public int run(String word, List<String> arguments, PrintStream out) {
    if (arguments.isEmpty() || arguments.stream().anyMatch(each -> each.startsWith("--"))) {
      usage().forEach(way -> out.println(WORDS.get("import.wrong-call", way)));
      return WRONG_CALL;
    }
    int worst = DONE;
    for (String file : arguments) {
      worst = Math.max(worst, define(file, out));
    }
    return worst;
  }

  private int define(String file, PrintStream out) {
    Optional<String> text = text(file, out);
    if (text.isEmpty()) {
      return WRONG_CALL;
    }
    MeasureDefined result = defineMeasures.define(text.get(), remark -> print(file, remark, out));
    return switch (result) {
      case MeasureDefined.Defined(var added, var changed, var unchanged) -> {
        out.println(
            WORDS.get(
                "import.measure.defined", file, added.size(), changed.size(), unchanged.size()));
        yield DONE;
      }
      case MeasureDefined.Refused _ -> {
        out.println(WORDS.get("import.measure.refused", file));
        yield REFUSED;
      }
    };
  }

  private static Optional<String> text(String file, PrintStream out) {
    String problem;
    try {
      if (Files.size(Path.of(file)) <= LARGEST) {
        return Optional.of(withoutMark(Files.readString(Path.of(file))));
      }
      problem = "import.measure.large";
    } catch (NoSuchFileException _) {
      problem = "remark.file.missing";
    } catch (CharacterCodingException _) {
      problem = "import.measure.encoding";
    } catch (IOException _) {
      problem = "remark.file.unreadable";
    }
    out.println(file + ": " + WORDS.get(problem));
    return Optional.empty();
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static void print(String file, DefinitionRemark remark, PrintStream out) {
    String place = remark.place() == 0 ? "" : WORDS.get("import.measure.place", remark.place());
    String field = remark.field().isEmpty() ? "" : ", " + remark.field();
    out.println(
        file
            + place
            + field
            + ": "
            + WORDS.get(
                remark.refused() ? "import.measure.remark-refused" : "import.measure.remark",
                WORDS.get("definition." + remark.code())));
  }
}
