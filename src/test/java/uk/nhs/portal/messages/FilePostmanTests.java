package uk.nhs.portal.messages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePostmanTests {

  private static final Mail MAIL = new Mail("aisha@example.org", "Zażółć", "One\n\nTwo");

  @TempDir private Path data;

  @Test
  void aMailBecomesOneFileThatAnyMailProgramOpens() throws Exception {
    UUID id = UUID.randomUUID();
    FilePostman postman = new FilePostman(data.resolve("outbox"), SmtpPostmanTests.writer());

    postman.handOver(id, MAIL);
    HandOver again = postman.handOver(id, MAIL);

    assertThat(again).isEqualTo(new HandOver.Taken());
    assertThat(data.resolve("outbox")).isDirectoryContaining("glob:**/" + id + ".eml");
    assertThat(data.resolve("outbox").toFile().list()).hasSize(1);
    try (InputStream in = Files.newInputStream(data.resolve("outbox").resolve(id + ".eml"))) {
      MimeMessage mail = new MimeMessage((Session) null, in);
      assertThat(mail.getSubject()).isEqualTo("Zażółć");
      assertThat(mail.getMessageID()).isEqualTo("<" + id + "@portal.example>");
      assertThat(mail.getContent().toString().strip()).isEqualToIgnoringNewLines("One\n\nTwo");
    }
  }

  @Test
  void aMailThatSomebodySignedUpForSaysHowToStopItWithOneClick() throws Exception {
    UUID asked = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    FilePostman postman = new FilePostman(data.resolve("outbox"), SmtpPostmanTests.writer());

    postman.handOver(
        asked, new Mail("aisha@example.org", "News", "One", "https://portal.example/stop/1"));
    postman.handOver(other, MAIL);

    assertThat(written(asked).getHeader("List-Unsubscribe"))
        .containsExactly("<https://portal.example/stop/1>");
    assertThat(written(asked).getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    assertThat(written(other).getHeader("List-Unsubscribe")).isNull();
  }

  private MimeMessage written(UUID id) throws Exception {
    try (InputStream in = Files.newInputStream(data.resolve("outbox").resolve(id + ".eml"))) {
      return new MimeMessage((Session) null, in);
    }
  }

  @Test
  void aFolderThatCannotBeWrittenToIsNoReasonToGiveUpAMail() throws Exception {
    Path file = Files.createFile(data.resolve("outbox"));

    assertThat(new FilePostman(file, SmtpPostmanTests.writer()).handOver(UUID.randomUUID(), MAIL))
        .isEqualTo(new HandOver.NobodyThere());
  }

  @Test
  void theLogSaysAtTheStartThatNobodyIsToldAnything() {
    assertThat(new FilePostman(data, SmtpPostmanTests.writer()).introduction())
        .contains("not delivered", data.toString());
  }
}
