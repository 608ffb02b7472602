package uk.nhs.portal.messages;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes mail into files, for a portal that has no mail server: nobody is told anything, and
/// whoever tries the portal out can open the `.eml` files with any mail program.
///
/// A file is named by its row, so a second attempt replaces the first.
final class FilePostman implements Postman {

  private static final Logger LOG = LoggerFactory.getLogger(FilePostman.class);

  private final Path folder;
  private final MailWriter writer;

  FilePostman(Path folder, MailWriter writer) {
    this.folder = folder;
    this.writer = writer;
  }

  @Override
  public String introduction() {
    return "No mail server is configured (spring.mail.host): e-mails are not delivered but written to "
        + folder.toAbsolutePath().normalize();
  }

  @Override
  public HandOver handOver(UUID id, Mail mail) {
    try {
      MimeMessage written = writer.write(id, mail, new MimeMessage((Session) null));
      Files.createDirectories(folder);
      Path unfinished = folder.resolve(id + ".part");
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        written.writeTo(out);
      }
      Files.move(unfinished, folder.resolve(id + ".eml"), StandardCopyOption.REPLACE_EXISTING);
      return new HandOver.Taken();
    } catch (AddressException noAddress) {
      return new HandOver.Refused(WhyUntold.BAD_ADDRESS);
    } catch (MessagingException unwritable) {
      return new HandOver.Refused(WhyUntold.REFUSED);
    } catch (IOException full) {
      LOG.warn("E-mails cannot be written to {}: {}", folder, full.getClass().getSimpleName());
      return new HandOver.NobodyThere();
    }
  }
}
