package uk.nhs.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.nhs.portal.kernel.TimeOrderedId;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

@DatabaseTest
class LookUpAuditIT {

  @Autowired private LookUpAudit lookUp;
  @Autowired private AuditTrail trail;
  @Autowired private VerifyAuditTrail verifier;
  @Autowired private TransactionTemplate transaction;
  @Autowired private MovableClock clock;
  @Autowired private JdbcClient database;

  @Test
  void actsAreFoundByPatientByAccountAndByLondonDay() {
    UUID patient = TimeOrderedId.next();
    UUID account = TimeOrderedId.next();
    clock.set(Instant.parse("2026-06-10T23:30:00Z")); // 0:30 of the 11th in London
    act(account, patient);
    act(TimeOrderedId.next(), patient);
    clock.pass(Duration.ofDays(1));
    act(account, TimeOrderedId.next());

    assertThat(found(new AuditQuestion(patient, null, null, 1))).isEqualTo(2);
    assertThat(found(new AuditQuestion(null, account, null, 1))).isEqualTo(2);
    assertThat(found(new AuditQuestion(patient, account, null, 1))).isEqualTo(1);
    assertThat(found(new AuditQuestion(null, account, LocalDate.of(2026, 6, 11), 1))).isEqualTo(1);
    assertThat(found(new AuditQuestion(null, account, LocalDate.of(2026, 6, 10), 1))).isZero();
    assertThat(found(new AuditQuestion(null, null, null, 1))).isZero();
  }

  @Test
  void longAnswersComeInPages() {
    UUID account = TimeOrderedId.next();
    for (int i = 0; i < 51; i++) {
      act(account, TimeOrderedId.next());
    }
    AuditQuestion question = new AuditQuestion(null, account, null, 1);

    assertThat(lookUp.answer(question).acts()).hasSize(50);
    assertThat(lookUp.answer(question).hasMore()).isTrue();
    assertThat(lookUp.answer(question.onPage(2)).acts()).hasSize(1);
    assertThat(lookUp.answer(question.onPage(2)).hasMore()).isFalse();
  }

  @Test
  void lookingAtAPatientsTrailLeavesARowInIt() {
    UUID patient = TimeOrderedId.next();
    lookUp.answer(new AuditQuestion(patient, null, null, 1));

    assertThat(lookUp.answer(new AuditQuestion(patient, null, null, 1)).acts())
        .singleElement()
        .satisfies(act -> assertThat(act.what()).isEqualTo("audit-trail"));
  }

  @Test
  void theCommandSaysWhatIsBrokenAndByItsExitCode() {
    act(TimeOrderedId.next(), TimeOrderedId.next());
    VerifyOnCommand command = new VerifyOnCommand(verifier);
    command.run(new DefaultApplicationArguments("audit", "verify"));
    assertThat(command.getExitCode()).isZero();
    command.run(new DefaultApplicationArguments("audit"));
    assertThat(command.getExitCode()).isEqualTo(2);

    database.sql("UPDATE audit_row SET detail = 'forged' WHERE seq = 1").update();
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      VerifyOnCommand broken = new VerifyOnCommand(verifier);
      broken.run(new DefaultApplicationArguments("audit", "verify"));
      assertThat(broken.getExitCode()).isEqualTo(1);
    } finally {
      System.setOut(before);
      database.sql("UPDATE audit_row SET detail = '' WHERE seq = 1").update();
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("ALTERED chain", "broken ");
  }

  private int found(AuditQuestion question) {
    return (int)
        lookUp.answer(question).acts().stream().filter(act -> act.what().equals("thing")).count();
  }

  private void act(UUID account, UUID patient) {
    transaction.executeWithoutResult(status ->
        trail.record(
            new Actor(account, "PRACTICE_STAFF"),
            new AuditEntry(Act.READ, "thing", "1", patient, null, "")));
  }
}
