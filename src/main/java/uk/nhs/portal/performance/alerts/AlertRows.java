package uk.nhs.portal.performance.alerts;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.TimeOrderedId;

/// Subscriptions as tables hold them.
@Component
class AlertRows {

  static final int ALL_MEASURES = 0;

  private final JdbcClient sql;

  AlertRows(JdbcClient sql) {
    this.sql = sql;
  }

  int askedSince(EmailAddress email, Instant since) {
    return sql.sql(
            "SELECT COUNT(*) FROM alert_subscription WHERE address_hash = ? AND asked_at > ?")
        .params(hash(email), utc(since))
        .query(Integer.class)
        .single();
  }

  UUID add(EmailAddress email, Instant now) {
    UUID id = TimeOrderedId.next();
    sql.sql(
            """
            INSERT INTO alert_subscription (id, email, address_hash, asked_at)
            VALUES (?, ?, ?, ?)\
            """)
        .params(bytes(id), email.value(), hash(email), utc(now))
        .update();
    return id;
  }

  void choose(UUID subscription, Choice choice) {
    sql.sql("INSERT INTO alert_choice (subscription, organisation, measure) VALUES (?, ?, ?)")
        .params(bytes(subscription), choice.organisation().value(), choice.measure())
        .update();
  }

  List<Choice> choices(UUID subscription) {
    return sql.sql(
            """
            SELECT organisation, measure FROM alert_choice
            WHERE subscription = ? ORDER BY organisation, measure\
            """)
        .param(bytes(subscription))
        .query((row, _) ->
            new Choice(new OdsCode(row.getString("organisation")), row.getInt("measure")))
        .list();
  }

  AlertKey key(UUID subscription, String opens, Instant now) {
    AlertKey key = AlertKey.fresh();
    sql.sql("INSERT INTO alert_key (key_hash, subscription, opens, made_at) VALUES (?, ?, ?, ?)")
        .params(key.hash(), bytes(subscription), opens, utc(now))
        .update();
    return key;
  }

  /// @param askedAfter what nobody confirmed since then is forgotten
  Optional<Subscription> opened(AlertKey key, String opens, Instant askedAfter) {
    return sql.sql(
            """
            SELECT s.id, s.email, s.confirmed_at
            FROM alert_key k JOIN alert_subscription s ON s.id = k.subscription
            WHERE k.key_hash = ? AND k.opens = ? AND (s.confirmed_at IS NOT NULL OR s.asked_at > ?)\
            """)
        .params(key.hash(), opens, utc(askedAfter))
        .query((row, _) ->
            new Subscription(
                uuid(row, "id"),
                new EmailAddress(row.getString("email")),
                row.getObject("confirmed_at") != null))
        .optional();
  }

  Optional<UUID> confirmed(EmailAddress email) {
    return sql.sql("SELECT id FROM alert_subscription WHERE confirmed_hash = ? FOR UPDATE")
        .param(hash(email))
        .query((row, _) -> uuid(row, "id"))
        .optional();
  }

  void confirm(Subscription subscription, Instant now) {
    sql.sql(
            """
            UPDATE alert_subscription SET confirmed_at = ?, confirmed_hash = ?
            WHERE id = ? AND confirmed_at IS NULL\
            """)
        .params(utc(now), hash(subscription.email()), bytes(subscription.id()))
        .update();
  }

  /// The links in the mails of one go on to work for the other.
  void moveKeys(UUID from, UUID to) {
    sql.sql("UPDATE alert_key SET subscription = ? WHERE subscription = ?")
        .params(bytes(to), bytes(from))
        .update();
  }

  void remove(UUID subscription) {
    sql.sql("DELETE FROM alert_subscription WHERE id = ?").param(bytes(subscription)).update();
  }

  /// Locks some whose series nobody has looked at today, passing over those that another server has
  /// in hand.
  List<Subscription> claim(LocalDate today, LocalDate month, int most) {
    return sql.sql(
            """
            SELECT id, email FROM alert_subscription
            WHERE confirmed_at IS NOT NULL AND (checked_on IS NULL OR checked_on < :today)
              AND (digest_month IS NULL OR digest_month < :month)
            ORDER BY id LIMIT :most FOR UPDATE SKIP LOCKED\
            """)
        .param("today", today)
        .param("month", month)
        .param("most", most)
        .query((row, _) ->
            new Subscription(uuid(row, "id"), new EmailAddress(row.getString("email")), true))
        .list();
  }

  void checked(UUID subscription, LocalDate today) {
    sql.sql("UPDATE alert_subscription SET checked_on = ? WHERE id = ?")
        .params(today, bytes(subscription))
        .update();
  }

  void sent(UUID subscription, LocalDate month, Instant now, int signals) {
    sql.sql(
            """
            INSERT INTO alert_digest (subscription, month_from, sent_at, signals)
            VALUES (?, ?, ?, ?)\
            """)
        .params(bytes(subscription), month, utc(now), signals)
        .update();
    sql.sql("UPDATE alert_subscription SET digest_month = ? WHERE id = ?")
        .params(month, bytes(subscription))
        .update();
  }

  Map<Choice, Told> told(UUID subscription) {
    Map<Choice, Told> told = new HashMap<>();
    sql.sql(
            "SELECT organisation, measure, variation, period FROM alert_told WHERE subscription = ?")
        .param(bytes(subscription))
        .query(row -> {
          told.put(
              new Choice(new OdsCode(row.getString("organisation")), row.getInt("measure")),
              new Told(row.getString("variation"), row.getObject("period", LocalDate.class)));
        });
    return told;
  }

  void tell(UUID subscription, Choice series, Told signal) {
    forget(subscription, series);
    sql.sql(
            """
            INSERT INTO alert_told (subscription, organisation, measure, variation, period)
            VALUES (?, ?, ?, ?, ?)\
            """)
        .params(
            bytes(subscription),
            series.organisation().value(),
            series.measure(),
            signal.variation(),
            signal.period())
        .update();
  }

  void forget(UUID subscription, Choice series) {
    sql.sql("DELETE FROM alert_told WHERE subscription = ? AND organisation = ? AND measure = ?")
        .params(bytes(subscription), series.organisation().value(), series.measure())
        .update();
  }

  int removeUnconfirmed(Instant askedBefore) {
    return sql.sql("DELETE FROM alert_subscription WHERE confirmed_at IS NULL AND asked_at <= ?")
        .param(utc(askedBefore))
        .update();
  }

  void removeKeys(Instant madeBefore) {
    sql.sql("DELETE FROM alert_key WHERE made_at <= ?").param(utc(madeBefore)).update();
  }

  void removeDigests(LocalDate before) {
    sql.sql("DELETE FROM alert_digest WHERE month_from < ?").param(before).update();
  }

  /// A series that somebody wants to hear of.
  ///
  /// @param measure its id, or [#ALL_MEASURES]
  record Choice(OdsCode organisation, int measure) {}

  /// What was told of a series, and of which period.
  record Told(String variation, LocalDate period) {}

  /// What tells two addresses apart; capital letters do not.
  static byte[] hash(EmailAddress email) {
    return AlertKey.sha256(email.value().toLowerCase(Locale.ROOT));
  }

  record Subscription(UUID id, EmailAddress email, boolean confirmed) {

    @Override
    public String toString() {
      return "Subscription[" + id + "]";
    }
  }
}
