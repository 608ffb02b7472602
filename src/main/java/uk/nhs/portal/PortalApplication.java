package uk.nhs.portal;

import java.util.Arrays;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import uk.nhs.portal.questionnaires.cli.QuestionnaireCommand;

/// Starts the portal's web server, or runs one of its commands and ends with its exit code.
///
/// `java -jar portal.jar` serves; `java -jar portal.jar import …` and `… audit verify` work on the
/// same database without a web server. A command is a bean that is conditional on `portal.command`;
/// `… questionnaire …` needs neither database nor beans, so it runs without Spring.
@SpringBootApplication
public class PortalApplication {

  private static final Set<String> COMMANDS = Set.of("import", "audit");

  static void main(String[] args) {
    if (args.length > 0 && args[0].equals("questionnaire")) {
      keepLogsOffTheOutput();
      var words = Arrays.asList(args).subList(1, args.length);
      System.exit(QuestionnaireCommand.run(words, System.in, System.out, System.err));
    } else if (args.length > 0 && COMMANDS.contains(args[0])) {
      runCommand(args);
    } else {
      SpringApplication.run(PortalApplication.class, args);
    }
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
}
