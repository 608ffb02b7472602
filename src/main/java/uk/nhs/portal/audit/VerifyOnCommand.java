package uk.nhs.portal.audit;

import java.io.PrintStream;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// `./portal audit verify`: a line for every broken place, a line of totals, exit code 0 when the
/// trail is sound, 1 when it is broken and 2 when the command is not understood.
@Component
@ConditionalOnProperty(name = "portal.command", havingValue = "audit")
class VerifyOnCommand implements ApplicationRunner, ExitCodeGenerator {

  private final VerifyAuditTrail trail;
  private final PrintStream out;
  private int exitCode;

  VerifyOnCommand(VerifyAuditTrail trail) {
    this.trail = trail;
    this.out = System.out;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!arguments.getNonOptionArgs().equals(List.of("audit", "verify"))) {
      out.println("usage: portal audit verify");
      exitCode = 2;
      return;
    }
    AuditReport report = trail.verify();
    report.findings().forEach(out::println);
    out.println("read " + report.rows() + ", broken " + report.findings().size());
    exitCode = report.isSound() ? 0 : 1;
  }

  @Override
  public int getExitCode() {
    return exitCode;
  }
}
