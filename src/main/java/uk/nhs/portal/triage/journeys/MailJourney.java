package uk.nhs.portal.triage.journeys;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.utc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.TimeOrderedId;
import uk.nhs.portal.messages.MailLinks;

/// Mails the address of a journey to whoever answers it: the link and nothing else, because nobody
/// knows who reads the mail.
@Service
public class MailJourney {

  private static final int MOST_OF_A_JOURNEY = 3;
  private static final int MOST_TO_AN_ADDRESS = 5;
  private static final Duration WINDOW = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final MailLinks mail;
  private final Clock clock;

  MailJourney(JdbcClient jdbc, MailLinks mail, Clock clock) {
    this.jdbc = jdbc;
    this.mail = mail;
    this.clock = clock;
  }

  /// Sends it, unless too many were asked for in a day: three of a journey, five to an address.
  ///
  /// @return whether it is on its way
  @Transactional
  public boolean send(Journey journey, EmailAddress to) {
    byte[] recipient = hash(to);
    Instant now = clock.instant();
    byte[] id = bytes(journey.response().id().value());
    if (!mayBeSent(id, recipient, now)) {
      return false;
    }
    jdbc.sql(
            """
            INSERT INTO triage_link_mail (id, journey, recipient_hash, asked_at)
            VALUES (?, ?, ?, ?)\
            """)
        .params(bytes(TimeOrderedId.next()), id, recipient, utc(now))
        .update();
    mail.send(to, journey.href());
    return true;
  }

  private boolean mayBeSent(byte[] journey, byte[] recipient, Instant now) {
    return jdbc.sql(
            """
            SELECT COUNT(CASE WHEN journey = :journey THEN 1 END) AS of_journey,
              COUNT(CASE WHEN recipient_hash = :recipient THEN 1 END) AS to_address
            FROM triage_link_mail
            WHERE asked_at > :since AND (journey = :journey OR recipient_hash = :recipient)\
            """)
        .param("journey", journey)
        .param("recipient", recipient)
        .param("since", utc(now.minus(WINDOW)))
        .query((row, line) ->
            row.getInt("of_journey") < MOST_OF_A_JOURNEY
                && row.getInt("to_address") < MOST_TO_AN_ADDRESS)
        .single();
  }

  private static byte[] hash(EmailAddress address) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(address.value().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
