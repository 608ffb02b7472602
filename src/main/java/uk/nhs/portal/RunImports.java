package uk.nhs.portal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import uk.nhs.portal.signposts.CommandLineImport;

/// `import WORD …`: lets the feature that knows the word import.
///
/// Ends with 0 if everything that was to be stored is stored, with 1 if something was refused and
/// nothing is stored, with 2 if it was called wrongly or a file cannot be read.
@Component
@ConditionalOnProperty(name = "portal.command", havingValue = "import")
class RunImports implements ApplicationRunner, ExitCodeGenerator {

  /// Where the database is, and the like: for Spring, not for us.
  private static final Pattern PROPERTY = Pattern.compile("--[\\w-]+\\.[\\w.-]+=.*");

  private final List<CommandLineImport> imports;
  private final PrintStream out;
  private int exitCode;

  RunImports(List<CommandLineImport> imports) {
    this.imports = imports;
    this.out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  }

  @Override
  public void run(ApplicationArguments arguments) {
    List<String> words =
        Arrays.stream(arguments.getSourceArgs())
            .skip(1)
            .filter(argument -> !PROPERTY.matcher(argument).matches())
            .toList();
    Optional<CommandLineImport> wanted =
        imports.stream()
            .filter(each -> !words.isEmpty() && each.words().contains(words.getFirst()))
            .findFirst();
    if (wanted.isEmpty()) {
      imports.stream()
          .flatMap(each -> each.usage().stream())
          .forEach(way -> out.println("Usage: portal import " + way));
      exitCode = CommandLineImport.WRONG_CALL;
      return;
    }
    exitCode = wanted.get().run(words.getFirst(), words.subList(1, words.size()), out);
  }

  @Override
  public int getExitCode() {
    return exitCode;
  }
}
