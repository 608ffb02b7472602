package uk.nhs.portal.registration.applications;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.instant;
import static uk.nhs.portal.kernel.persistence.Columns.utc;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.messages.SendAccountMail;
import uk.nhs.portal.registration.ApplicationReference;

/// Lets people come back to an application on another device, or after they closed the browser: for
/// the reference and the date of birth of one of its people, a code goes to the e-mail address of
/// the application.
///
/// Nobody is told whether there is such an application: whatever was typed, the answer is the same.
@Service
@Transactional
public class ReturnToApplications {

  static final Duration GOOD_FOR = Duration.ofMinutes(15);
  static final int MOST_TRIES = 5;

  /// Codes that are mailed for one application in a day.
  static final int MOST_CODES = 5;

  private static final Duration DAY = Duration.ofDays(1);
  private static final int CODES = 1_000_000;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Words WORDS = Words.of(ReturnToApplications.class);

  private final ApplicationRows rows;
  private final FindApplications find;
  private final SendAccountMail mail;
  private final JdbcClient sql;
  private final Clock clock;

  ReturnToApplications(
      ApplicationRows rows,
      FindApplications find,
      SendAccountMail mail,
      JdbcClient sql,
      Clock clock) {
    this.rows = rows;
    this.find = find;
    this.mail = mail;
    this.sql = sql;
    this.clock = clock;
  }

  /// Mails a code, if the reference and the date of birth go together and an address is known.
  public void ask(ApplicationReference reference, LocalDate dateOfBirth) {
    Optional<Application> found = found(reference, dateOfBirth);
    Optional<EmailAddress> to = found.flatMap(this::address);
    if (found.isPresent() && to.isPresent()) {
      send(found.get(), to.get());
    }
  }

  /// Takes the code.
  public CodeAsked enter(ApplicationReference reference, LocalDate dateOfBirth, String code) {
    Optional<Application> found = found(reference, dateOfBirth);
    Optional<Sent> sent = found.flatMap(application -> sent(application));
    if (found.isEmpty() || sent.isEmpty()) {
      return new CodeAsked.Wrong();
    }
    byte[] application = bytes(found.get().id().value());
    Instant now = clock.instant();
    int tried =
        sql.sql(
                """
                UPDATE registration_code SET tries = tries + 1
                WHERE application = ? AND tries < ? AND made_at > ?\
                """)
            .params(application, MOST_TRIES, utc(now.minus(GOOD_FOR)))
            .update();
    if (tried == 0) {
      return new CodeAsked.Over();
    }
    if (!MessageDigest.isEqual(HexFormat.of().parseHex(sent.get().hash()), hash(reference, code))) {
      return new CodeAsked.Wrong();
    }
    // a code opens one browser, once
    sql.sql("UPDATE registration_code SET tries = ? WHERE application = ?")
        .params(MOST_TRIES, application)
        .update();
    AccessToken token = AccessToken.fresh();
    rows.grant(found.get().id(), token, now, now.plus(BeginApplications.OPEN));
    return new CodeAsked.Right(token);
  }

  private Optional<Application> found(ApplicationReference reference, LocalDate dateOfBirth) {
    return rows.byReference(reference)
        .filter(each -> !each.isDraft() || clock.instant().isBefore(each.expiresAt()))
        .filter(each ->
            each.people().stream()
                .anyMatch(person -> person.dateOfBirth().value().equals(dateOfBirth)));
  }

  private Optional<EmailAddress> address(Application application) {
    return application.isDraft()
        ? new SharedAnswers(find.answers(application.shared())).email()
        : Optional.ofNullable(application.email());
  }

  private void send(Application application, EmailAddress to) {
    Optional<Sent> before = sent(application);
    Instant now = clock.instant();
    boolean sameDay = before.filter(sent -> sent.at().isAfter(now.minus(DAY))).isPresent();
    int count = sameDay ? before.map(Sent::count).orElse(0) : 0;
    if (count >= MOST_CODES) {
      return;
    }
    String code = "%06d".formatted(RANDOM.nextInt(CODES));
    byte[] id = bytes(application.id().value());
    sql.sql("DELETE FROM registration_code WHERE application = ?").param(id).update();
    sql.sql(
            """
            INSERT INTO registration_code (application, code_hash, made_at, tries, sent)
            VALUES (?, ?, ?, 0, ?)\
            """)
        .params(id, hash(application.reference(), code), utc(now), count + 1)
        .update();
    mail.send(
        to,
        WORDS.get("return.mail.subject"),
        List.of(
            WORDS.get("return.mail.code", code),
            WORDS.get("return.mail.until"),
            WORDS.get("return.mail.not-you")));
  }

  private Optional<Sent> sent(Application application) {
    return sql.sql("SELECT code_hash, made_at, sent FROM registration_code WHERE application = ?")
        .param(bytes(application.id().value()))
        .query(Sent::read)
        .optional();
  }

  private static byte[] hash(ApplicationReference reference, String code) {
    return AccessToken.sha256(reference.value() + ":" + code.replaceAll("\\s", ""));
  }

  private record Sent(String hash, Instant at, int count) {

    static Sent read(ResultSet row, int line) throws SQLException {
      return new Sent(
          HexFormat.of().formatHex(row.getBytes("code_hash")),
          instant(row, "made_at"),
          row.getInt("sent"));
    }
  }
}
