package uk.nhs.portal.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;

@DatabaseTest
@Import(KnownPeople.Configuration.class)
class OutboxIT {

  private static final UUID AISHA = UUID.randomUUID();
  private static final GreenMail SERVER =
      new GreenMail(new ServerSetup(freePort(), "127.0.0.1", "smtp"));

  @Autowired private TellPatients tellPatients;
  @Autowired private SendAccountMail sendAccountMail;
  @Autowired private Deliveries deliveries;
  @Autowired private EmptyOutbox emptyOutbox;
  @Autowired private Outbox outbox;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;
  @Autowired private MovableClock clock;
  @Autowired private KnownPeople people;

  @BeforeAll
  static void startServer() {
    SERVER.start();
  }

  @AfterAll
  static void stopServer() {
    SERVER.stop();
  }

  @DynamicPropertySource
  static void mailServer(DynamicPropertyRegistry registry) {
    registry.add("spring.mail.host", () -> "127.0.0.1");
    registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    registry.add("portal.public-url", () -> "https://portal.example/");
  }

  @BeforeEach
  void nothingWaits() throws Exception {
    jdbc.sql("DELETE FROM message").update();
    SERVER.purgeEmailFromAllMailboxes();
    people.staffSignIn(Notices.ELM_SURGERY);
  }

  @Test
  void theEmailSaysOnlyThatAMessageIsWaiting() throws Exception {
    MessageId id = tell(Notices.to(AISHA, "aisha@example.org"));

    send();

    MimeMessage mail = SERVER.getReceivedMessages()[0];
    assertThat(mail.getSubject()).isEqualTo("You have a new message from Elm Surgery");
    assertThat(mail.getAllRecipients())
        .extracting(Object::toString)
        .containsExactly("aisha@example.org");
    assertThat(text(mail))
        .isEqualTo(
            """
            You have a new message from Elm Surgery.

            Sign in to read it:

            https://portal.example/messages/%s

            We do not put personal details in emails. This keeps your information private.

            Do not reply to this email. If you need help, contact Elm Surgery.\
            """
                .formatted(id));
    assertThat(whole(mail)).doesNotContain("Khan", "Smear", "red book", "9:30", AISHA.toString());
  }

  @Test
  void tellingSendsTheDatabaseOneInsertAndNothingElse() {
    PatientNotice notice = Notices.to(AISHA, "aisha@example.org");

    long statements =
        transaction.execute(status -> CountedStatements.during(() -> tellPatients.tell(notice)));

    assertThat(statements).isEqualTo(1);
  }

  @Test
  void whatWasRolledBackIsNotTold() {
    transaction.executeWithoutResult(status -> {
      tellPatients.tell(Notices.to(AISHA, "aisha@example.org"));
      status.setRollbackOnly();
    });

    send();

    assertThat(SERVER.getReceivedMessages()).isEmpty();
  }

  @Test
  void tellingIsPartOfAnActAndNotAnActOfItsOwn() {
    assertThatThrownBy(() -> tellPatients.tell(Notices.to(AISHA, null)))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void mailThatIsSentIsNotSentAgain() {
    tell(Notices.to(AISHA, "aisha@example.org"));

    send();
    clock.pass(Duration.ofDays(2));
    send();

    assertThat(SERVER.getReceivedMessages()).hasSize(1);
  }

  @Test
  void accountMailArrivesAndItsWordsAreWiped() throws Exception {
    sendAccountMail.send(
        EmailAddress.of("staff@example.org"),
        "Choose a new password",
        List.of("Follow this link:", "https://portal.example/password/secret-token"));

    send();

    assertThat(text(SERVER.getReceivedMessages()[0]))
        .contains("\n\nhttps://portal.example/password/");
    assertThat(
            jdbc.sql("SELECT COUNT(*) FROM message WHERE body IS NOT NULL")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void lineBreaksInNamesAndSubjectsForgeNoHeader() throws Exception {
    PatientNotice honest = Notices.to(AISHA, "aisha@example.org");
    tell(
        new PatientNotice(
            honest.patient(),
            honest.email(),
            honest.onBehalfOf(),
            "Elm\r\nBcc: eve@example.org\r\n\r\nSurgery\u2028",
            honest.topic(),
            honest.topicId(),
            "Hello\nBcc: eve@example.org",
            honest.paragraphs(),
            null));
    sendAccountMail.send(
        EmailAddress.of("staff@example.org"), "New\r\nBcc: eve@example.org", List.of("Text"));

    send();

    assertThat(SERVER.getReceivedMessages()).hasSize(2);
    for (MimeMessage mail : SERVER.getReceivedMessages()) {
      assertThat(mail.getHeader("Bcc")).isNull();
      assertThat(mail.getAllRecipients()).hasSize(1);
    }
    assertThat(subjects())
        .containsExactlyInAnyOrder(
            "You have a new message from Elm Bcc: eve@example.org Surgery",
            "New Bcc: eve@example.org");
  }

  @Test
  void mailWaitsWhileTheServerIsDownAndLeavesWhenItIsBack() {
    UUID topic = UUID.randomUUID();
    tell(Notices.about(topic, AISHA, "aisha@example.org"));
    tell(Notices.to(AISHA, "aisha@example.org"));
    SERVER.stop();
    try {
      send();
      assertThat(status(topic)).isEqualTo(DeliveryStatus.TO_SEND);
      assertThat(attempts())
          .as("the second mail is not tried in vain")
          .containsExactlyInAnyOrder(0, 1);
    } finally {
      SERVER.start();
    }
    clock.pass(Duration.ofMinutes(1));

    send();

    assertThat(SERVER.getReceivedMessages()).hasSize(2);
    assertThat(status(topic)).isEqualTo(DeliveryStatus.SENT);
  }

  @Test
  void mailThatNobodyTakesIsParkedAfterTwelveAttempts() {
    tell(Notices.to(AISHA, "aisha@example.org"));
    SERVER.stop();
    try {
      for (int attempt = 1; attempt < 12; attempt++) {
        send();
        clock.pass(Duration.ofHours(4));
        assertThat(deliveries.countUntoldAt(Notices.ELM_SURGERY)).isZero();
      }
      send();
    } finally {
      SERVER.start();
    }

    assertThat(deliveries.untoldAt(Notices.ELM_SURGERY))
        .singleElement()
        .returns(WhyUntold.NO_ANSWER, Untold::why)
        .returns(AISHA, Untold::patient);
    assertThat(attempts()).containsExactly(12);
  }

  @Test
  void twoWorkersNeverSendTheSameMail() throws Exception {
    IntStream.range(0, 200).forEach(n -> tell(Notices.to(AISHA, "p" + n + "@example.org")));
    List<Thread> workers =
        IntStream.range(0, 2).mapToObj(n -> Thread.ofPlatform().start(this::drain)).toList();
    for (Thread worker : workers) {
      worker.join();
    }

    assertThat(SERVER.getReceivedMessages()).hasSize(200);
    assertThat(Arrays.stream(SERVER.getReceivedMessages()).map(OutboxIT::recipient).distinct())
        .hasSize(200);
    assertThat(attempts()).hasSize(200).containsOnly(1);
  }

  @Test
  void anotherWorkerTakesOverWhenTheLeaseOfADeadOneRunsOut() {
    tell(Notices.to(AISHA, "aisha@example.org"));
    UUID dead = UUID.randomUUID();
    List<DueMail> claimed =
        outbox.claim(dead, clock.instant(), clock.instant().plus(Duration.ofMinutes(2)), 20);

    clock.pass(Duration.ofSeconds(119));
    send();
    assertThat(SERVER.getReceivedMessages()).isEmpty();
    clock.pass(Duration.ofSeconds(1));
    send();

    assertThat(SERVER.getReceivedMessages()).hasSize(1);
    assertThat(outbox.retry(claimed.getFirst().id(), dead, WhyUntold.NO_ANSWER, clock.instant()))
        .as("the dead worker cannot undo it")
        .isFalse();
  }

  @Test
  void allAttemptsOfAMailCarryTheSameMessageId() throws Exception {
    tell(Notices.to(AISHA, "aisha@example.org"));
    send();
    // the process died after the hand-over, before it could be settled
    jdbc.sql("UPDATE message SET status = 'TO_SEND', due_at = created_at").update();
    send();

    MimeMessage[] copies = SERVER.getReceivedMessages();
    assertThat(copies).hasSize(2);
    assertThat(copies[0].getMessageID())
        .endsWith("@portal.example>")
        .isEqualTo(copies[1].getMessageID());
  }

  @Test
  void aStoppingWorkerGivesBackWhatItHasNotTried() {
    tell(Notices.to(AISHA, "aisha@example.org"));

    emptyOutbox.round(() -> true);
    assertThat(attempts()).containsExactly(0);
    send();

    assertThat(SERVER.getReceivedMessages()).hasSize(1);
  }

  private MessageId tell(PatientNotice notice) {
    return transaction.execute(status -> tellPatients.tell(notice));
  }

  private void send() {
    emptyOutbox.round(() -> false);
  }

  private void drain() {
    while (jdbc.sql("SELECT COUNT(*) FROM message WHERE status = 'TO_SEND'")
            .query(Integer.class)
            .single()
        > 0) {
      send();
    }
  }

  private DeliveryStatus status(UUID topic) {
    return Objects.requireNonNull(
            deliveries.latestByTopic("appointment", List.of(topic)).get(topic))
        .status();
  }

  private List<Integer> attempts() {
    return jdbc.sql("SELECT attempts FROM message").query((row, n) -> row.getInt(1)).list();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }

  private static List<String> subjects() throws MessagingException {
    List<String> subjects = new ArrayList<>();
    for (MimeMessage mail : SERVER.getReceivedMessages()) {
      subjects.add(mail.getSubject());
    }
    return subjects;
  }

  private static String recipient(MimeMessage mail) {
    try {
      return mail.getAllRecipients()[0].toString();
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static String text(MimeMessage mail) throws Exception {
    return ((String) mail.getContent()).replace("\r\n", "\n").strip();
  }

  private static String whole(MimeMessage mail) {
    return GreenMailUtil.getWholeMessage(mail);
  }
}
