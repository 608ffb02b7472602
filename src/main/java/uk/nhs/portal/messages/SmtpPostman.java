package uk.nhs.portal.messages;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/// Hands mail over to an SMTP server.
///
/// What the server answers names people, so the log gets the row's id and the reply code only.
final class SmtpPostman implements Postman {

  private static final Logger LOG = LoggerFactory.getLogger(SmtpPostman.class);
  private static final int PERMANENT = 500; // RFC 5321, 4.2.1: 5yz, do not repeat

  private final JavaMailSender server;
  private final MailWriter writer;

  SmtpPostman(JavaMailSender server, MailWriter writer) {
    this.server = server;
    this.writer = writer;
  }

  @Override
  public String introduction() {
    return "E-mail is handed over to the configured SMTP server";
  }

  @Override
  public HandOver handOver(UUID id, Mail mail) {
    try {
      server.send(writer.write(id, mail, server.createMimeMessage()));
      return new HandOver.Taken();
    } catch (AddressException noAddress) {
      return refused(id, WhyUntold.BAD_ADDRESS, 0);
    } catch (MessagingException unwritable) {
      return refused(id, WhyUntold.REFUSED, 0);
    } catch (MailSendException notSent) {
      return judge(id, notSent);
    } catch (MailException noServer) {
      LOG.warn("The mail server does not let us in ({})", noServer.getClass().getSimpleName());
      return new HandOver.NobodyThere();
    }
  }

  private static HandOver judge(UUID id, MailSendException notSent) {
    Exception[] aboutMails = notSent.getMessageExceptions();
    if (notSent.getCause() != null || aboutMails.length == 0) { // it came to no mail at all
      LOG.warn("The mail server does not answer");
      return new HandOver.NobodyThere();
    }
    return judge(id, aboutMails[0]);
  }

  private static HandOver judge(UUID id, Exception failure) {
    for (@Nullable Exception cause = failure; cause != null; cause = next(cause)) {
      if (cause instanceof SMTPAddressFailedException address
          && address.getReturnCode() >= PERMANENT) {
        return refused(id, WhyUntold.BAD_ADDRESS, address.getReturnCode());
      }
      if (cause instanceof SMTPSendFailedException sending
          && sending.getReturnCode() >= PERMANENT
          && sending.getNextException() == null) {
        return refused(id, WhyUntold.REFUSED, sending.getReturnCode());
      }
    }
    LOG.info("Mail {} was not taken now ({})", id, failure.getClass().getSimpleName());
    return new HandOver.NotNow();
  }

  private static @Nullable Exception next(Exception failure) {
    return failure instanceof MessagingException mail ? mail.getNextException() : null;
  }

  private static HandOver refused(UUID id, WhyUntold why, int reply) {
    LOG.info("Mail {} was refused: {} {}", id, why, reply);
    return new HandOver.Refused(why);
  }
}
