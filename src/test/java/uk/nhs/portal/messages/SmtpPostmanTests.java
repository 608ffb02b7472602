package uk.nhs.portal.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@ExtendWith(OutputCaptureExtension.class)
class SmtpPostmanTests {

  private static final Mail MAIL = new Mail("aisha@example.org", "Hello", "A message");

  @Test
  void anAddressThatTheServerDoesNotKnowIsRefusedForGood() throws IOException {
    assertThat(answer("550 5.1.1 no such mailbox", "250 ok"))
        .isEqualTo(new HandOver.Refused(WhyUntold.BAD_ADDRESS));
  }

  @Test
  void aFullMailboxMayHaveRoomLater() throws IOException {
    assertThat(answer("452 4.2.2 mailbox full", "250 ok")).isEqualTo(new HandOver.NotNow());
  }

  @Test
  void aMailThatTheServerWillNeverTakeIsRefusedForGood() throws IOException {
    assertThat(answer("250 ok", "554 5.7.1 looks like spam"))
        .isEqualTo(new HandOver.Refused(WhyUntold.REFUSED));
  }

  @Test
  void aServerThatIsBusyWithTheMailMayTakeItLater() throws IOException {
    assertThat(answer("250 ok", "451 4.3.0 try again")).isEqualTo(new HandOver.NotNow());
  }

  @Test
  void aMailThatTheServerTookIsItsOwn() throws IOException {
    assertThat(answer("250 ok", "250 queued")).isEqualTo(new HandOver.Taken());
  }

  @Test
  void whereNoServerListensThereIsNobody() throws IOException {
    RudeMailServer closed = new RudeMailServer("", "");
    closed.close();

    assertThat(postman(closed.port()).handOver(UUID.randomUUID(), MAIL))
        .isEqualTo(new HandOver.NobodyThere());
  }

  @Test
  void theLogNamesNobodyWhateverTheServerSays(CapturedOutput log) throws IOException {
    answer("550 5.1.1 aisha@example.org unknown", "250 ok");
    answer("250 ok", "451 4.3.0 Hello from aisha@example.org deferred");

    assertThat(log).contains("BAD_ADDRESS 550").doesNotContain("aisha", "Hello", "example.org");
  }

  @Test
  void somethingThatIsNoAddressIsRefusedBeforeAnyServerSeesIt() throws IOException {
    try (RudeMailServer server = new RudeMailServer("250 ok", "250 ok")) {
      Mail nowhere = new Mail("aisha@example.org\r\nBcc: eve@example.org", "Hello", "A message");

      assertThat(postman(server.port()).handOver(UUID.randomUUID(), nowhere))
          .isEqualTo(new HandOver.Refused(WhyUntold.BAD_ADDRESS));
    }
  }

  private static HandOver answer(String toRecipient, String toMail) throws IOException {
    try (RudeMailServer server = new RudeMailServer(toRecipient, toMail)) {
      return postman(server.port()).handOver(UUID.randomUUID(), MAIL);
    }
  }

  private static SmtpPostman postman(int port) {
    JavaMailSenderImpl server = new JavaMailSenderImpl();
    server.setHost("127.0.0.1");
    server.setPort(port);
    return new SmtpPostman(server, writer());
  }

  static MailWriter writer() {
    OutboxProperties properties =
        new OutboxProperties(
            true,
            "no-reply@portal.example",
            Duration.ofSeconds(2),
            20,
            Duration.ofMinutes(2),
            Duration.ofSeconds(30),
            12,
            Duration.ofMinutes(1),
            Duration.ofHours(4));
    Clock clock = Clock.fixed(Instant.parse("2026-03-03T09:00:00Z"), ZoneOffset.UTC);
    return new MailWriter(properties, URI.create("https://portal.example"), clock);
  }
}
