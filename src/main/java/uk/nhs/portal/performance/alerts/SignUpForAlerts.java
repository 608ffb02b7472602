package uk.nhs.portal.performance.alerts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.messages.SendAskedMail;
import uk.nhs.portal.organisations.successions.FindSuccessions;

/// Signs an address up for alerts, once whoever reads its mail has said so.
///
/// Nobody is told whether an address is signed up already: whatever was typed, the answer is the
/// same. Who signs up again is told of the new services as well as of those before.
@Service
@Transactional
public class SignUpForAlerts {

  /// How long somebody has to confirm.
  static final Duration TO_CONFIRM = Duration.ofDays(7);

  /// How often an address can be asked in a day.
  static final int MOST_MAILS = 3;

  /// How many series one address can follow; all measures of an organisation count as one.
  static final int MOST_CHOICES = 200;

  static final String CONFIRM = "CONFIRM";
  static final String STOP = "STOP";

  private static final Duration DAY = Duration.ofDays(1);
  private static final Words WORDS = Words.of(SignUpForAlerts.class);

  private final AlertRows rows;
  private final FindSuccessions successions;
  private final SendAskedMail mail;
  private final Clock clock;

  SignUpForAlerts(AlertRows rows, FindSuccessions successions, SendAskedMail mail, Clock clock) {
    this.rows = rows;
    this.successions = successions;
    this.mail = mail;
    this.clock = clock;
  }

  /// Mails a link to confirm, unless the address was asked too often today.
  public void ask(EmailAddress email, AlertWish wish) {
    Instant now = clock.instant();
    if (rows.askedSince(email, now.minus(DAY)) >= MOST_MAILS) {
      return;
    }
    UUID id = rows.add(email, now);
    choices(wish).forEach(choice -> rows.choose(id, choice));
    AlertKey stop = rows.key(id, STOP, now);
    mail.send(
        email,
        WORDS.get("alerts.mail.confirm.subject"),
        List.of(
            WORDS.get("alerts.mail.confirm"),
            mail.address(AlertLinks.confirm(rows.key(id, CONFIRM, now))),
            WORDS.get("alerts.mail.confirm.not-you"),
            WORDS.get("alerts.mail.stop"),
            mail.address(AlertLinks.stop(stop))),
        AlertLinks.oneClick(stop));
  }

  /// What would begin, or has begun, if the key is good.
  @Transactional(readOnly = true)
  public Optional<AlertWish> asked(AlertKey key) {
    return opened(key)
        .map(found -> rows.choices(found.id()))
        .filter(choices -> !choices.isEmpty())
        .map(SignUpForAlerts::wish);
  }

  /// Begins; who confirms twice has confirmed once.
  ///
  /// @return whether the key is good
  public boolean confirm(AlertKey key) {
    Optional<AlertRows.Subscription> found = opened(key);
    found.filter(each -> !each.confirmed()).ifPresent(this::confirm);
    return found.isPresent();
  }

  private Optional<AlertRows.Subscription> opened(AlertKey key) {
    return rows.opened(key, CONFIRM, clock.instant().minus(TO_CONFIRM));
  }

  private void confirm(AlertRows.Subscription asked) {
    Optional<UUID> before = rows.confirmed(asked.email());
    if (before.isEmpty()) {
      rows.confirm(asked, clock.instant());
      return;
    }
    List<AlertRows.Choice> known = rows.choices(before.get());
    Set<AlertRows.Choice> seen = new HashSet<>(known);
    rows.choices(asked.id()).stream()
        .filter(seen::add)
        .limit(Math.max(0, MOST_CHOICES - known.size()))
        .forEach(choice -> rows.choose(before.get(), choice));
    rows.moveKeys(asked.id(), before.get());
    rows.remove(asked.id());
  }

  private List<AlertRows.Choice> choices(AlertWish wish) {
    List<Integer> measures =
        wish.measures().isEmpty() ? List.of(AlertRows.ALL_MEASURES) : wish.measures();
    List<AlertRows.Choice> choices = new ArrayList<>();
    successions.today(wish.organisations()).values().stream()
        .distinct()
        .forEach(organisation ->
            measures.forEach(measure -> choices.add(new AlertRows.Choice(organisation, measure))));
    return choices;
  }

  private static AlertWish wish(List<AlertRows.Choice> choices) {
    return new AlertWish(
        choices.stream()
            .map(AlertRows.Choice::organisation)
            .distinct()
            .limit(AlertWish.MOST_ORGANISATIONS)
            .toList(),
        choices.stream()
            .map(AlertRows.Choice::measure)
            .filter(measure -> measure != AlertRows.ALL_MEASURES)
            .distinct()
            .limit(AlertWish.MOST_MEASURES)
            .toList());
  }
}
