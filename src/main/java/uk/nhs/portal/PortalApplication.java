package uk.nhs.portal;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import uk.nhs.portal.questionnaires.cli.QuestionnaireCommand;
import uk.nhs.portal.registration.cli.RegistrationCommand;

/// Starts the portal's web server, or runs one of its commands and ends with its exit code.
///
/// `java -jar portal.jar` serves; `java -jar portal.jar import …` and `… audit verify` work on the
/// same database without a web server. A command is a bean that is conditional on `portal.command`;
/// `… questionnaire …` and `… registration …` need neither database nor beans, so they run without
/// Spring.
@SpringBootApplication
public class PortalApplication {

  static void main(String[] args) {
    switch (args.length == 0 ? "" : args[0]) {
      case "questionnaire" -> runOnFiles(QuestionnaireCommand::run, args);
      case "registration" -> runOnFiles(RegistrationCommand::run, args);
      case "import", "audit" -> runCommand(args);
      default -> SpringApplication.run(PortalApplication.class, args);
    }
  }

  private static void runOnFiles(CommandOnFiles command, String[] args) {
    keepLogsOffTheOutput();
    List<String> words = Arrays.asList(args).subList(1, args.length);
    System.exit(command.run(words, System.in, System.out, System.err));
  }

  /// Without Spring nobody sets up the logs, and they would go to the standard output.
  private static void keepLogsOffTheOutput() {
    System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    System.setProperty("slf4j.internal.verbosity", "ERROR");
  }

  private static void runCommand(String[] args) {
    SpringApplication application = new SpringApplication(PortalApplication.class);
    application.setAdditionalProfiles("command");
    System.setProperty("server.port", "-1"); // all beans of the web, but nobody can reach them
    System.setProperty("portal.command", args[0]);
    System.exit(SpringApplication.exit(application.run(args)));
  }

  /// A command that reads files and ends with an exit code.
  private interface CommandOnFiles {
    int run(List<String> words, InputStream in, OutputStream out, OutputStream err);
  }
}
