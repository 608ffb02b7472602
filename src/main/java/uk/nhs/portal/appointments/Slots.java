package uk.nhs.portal.appointments;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.instantIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;
import static uk.nhs.portal.kernel.persistence.Columns.uuidIfAny;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.appointments.schedule.BookableBy;
import uk.nhs.portal.appointments.schedule.SessionId;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.OdsCode;

/// The slots of practices: one that somebody wants, free ones near it, those of a session.
@Repository
class Slots {

  private static final String WANTED =
      "SELECT "
          + Rows.SLOT
          + """
          , s.practice, s.status AS slot_status, t.active, t.in_person, t.by_telephone, t.by_video,
            t.bookable_by, t.days_ahead, t.notice_minutes, b.cut_off_minutes, b.advice,
            b.version AS rules_version, a.id AS occupant,
            a.patient AS occupant_patient, a.status AS occupant_status, a.held_until, a.submit_key
          FROM (SELECT * FROM slot WHERE id = ? FOR UPDATE) s
          """
          + Rows.OF_SLOT
          + """

          LEFT JOIN practice_booking_rules b ON b.practice = s.practice
          LEFT JOIN appointment a ON a.live_slot = s.id\
          """;

  private static final String FREE_NEAR =
      "(SELECT "
          + Rows.SLOT
          + " FROM slot s "
          + Rows.OF_SLOT
          + """

          LEFT JOIN appointment a ON a.live_slot = s.id
          WHERE s.practice = :practice AND s.appointment_type = :type AND s.way = :way
            AND s.starts_at %s :at AND s.starts_at > :now AND s.status = 'OPEN' AND s.id <> :slot
            AND (a.id IS NULL OR (a.status = 'HELD' AND a.held_until <= :now))
          ORDER BY s.starts_at %s LIMIT 3)\
          """;

  private static final int NEAREST = 3;

  private final JdbcClient sql;

  Slots(JdbcClient sql) {
    this.sql = sql;
  }

  /// The slot, locked until the transaction is over, so that the practice cannot withdraw it in the
  /// same moment; one statement.
  Optional<WantedSlot> wanted(SlotId slot) {
    return sql.sql(WANTED).param(bytes(slot.value())).query(Slots::wanted).optional();
  }

  /// Up to three free slots of the same practice, type and way, the nearest in time first.
  List<SlotSummary> nearest(OdsCode practice, SlotSummary slot, Instant now) {
    String both =
        FREE_NEAR.formatted(">=", "ASC") + " UNION ALL " + FREE_NEAR.formatted("<", "DESC");
    Stream<SlotSummary> near =
        sql
            .sql(both)
            .param("practice", practice.value())
            .param("type", bytes(slot.type().value()))
            .param("way", slot.way().name())
            .param("at", utc(slot.startsAt()))
            .param("now", utc(now))
            .param("slot", bytes(slot.id().value()))
            .query(Rows::slot)
            .list()
            .stream();
    return near.sorted(
            Comparator.comparing(
                    (SlotSummary free) -> Duration.between(slot.startsAt(), free.startsAt()).abs())
                .thenComparing(SlotSummary::startsAt)
                .thenComparing(SlotSummary::clinicianName))
        .limit(NEAREST)
        .toList();
  }

  /// A slot of the practice, without a lock.
  Optional<SlotSummary> of(OdsCode practice, SlotId slot) {
    return sql.sql(
            "SELECT "
                + Rows.SLOT
                + " FROM slot s "
                + Rows.OF_SLOT
                + " WHERE s.id = ? AND s.practice = ?")
        .params(bytes(slot.value()), practice.value())
        .query(Rows::slot)
        .optional();
  }

  /// The slots of the practice's session that are not cancelled, locked in the order of their ids.
  List<SlotId> lockSession(OdsCode practice, SessionId session) {
    return sql.sql(
            """
            SELECT id FROM slot WHERE session_id = ? AND practice = ? AND status <> 'CANCELLED'
            ORDER BY id FOR UPDATE\
            """)
        .params(bytes(session.value()), practice.value())
        .query((row, n) -> new SlotId(uuid(row, "id")))
        .list();
  }

  /// Sets the status of slots that are not cancelled.
  int become(List<SlotId> slots, String status) {
    return slots.isEmpty()
        ? 0
        : sql.sql("UPDATE slot SET status = :status WHERE id IN (:ids) AND status <> 'CANCELLED'")
            .param("status", status)
            .param("ids", slots.stream().map(slot -> bytes(slot.value())).toList())
            .update();
  }

  /// Cancels a session and frees its clinician and its room for another one.
  void cancelSession(SessionId session) {
    byte[] id = bytes(session.value());
    sql.sql("UPDATE appointment_session SET status = 'CANCELLED' WHERE id = ?").param(id).update();
    sql.sql("DELETE FROM clinician_time WHERE session_id = ?").param(id).update();
    sql.sql("DELETE FROM room_time WHERE session_id = ?").param(id).update();
  }

  /// Whether somebody has the slot, or holds it.
  boolean isTaken(SlotId slot) {
    return sql.sql("SELECT COUNT(*) FROM appointment WHERE live_slot = ?")
            .param(bytes(slot.value()))
            .query(Integer.class)
            .single()
        > 0;
  }

  /// Whether the practice has the session, cancelled or not.
  boolean hasSession(OdsCode practice, SessionId session) {
    return sql.sql("SELECT COUNT(*) FROM appointment_session WHERE id = ? AND practice = ?")
            .params(bytes(session.value()), practice.value())
            .query(Integer.class)
            .single()
        > 0;
  }

  private static WantedSlot wanted(ResultSet row, int number) throws SQLException {
    SlotSummary slot = Rows.slot(row, number);
    boolean wayOffered =
        switch (slot.way()) {
          case IN_PERSON -> row.getBoolean("in_person");
          case TELEPHONE -> row.getBoolean("by_telephone");
          case VIDEO -> row.getBoolean("by_video");
        };
    return new WantedSlot(
        slot,
        new OdsCode(row.getString("practice")),
        "OPEN".equals(row.getString("slot_status")),
        new WantedSlot.OfferRules(
            row.getBoolean("active"),
            wayOffered,
            BookableBy.valueOf(row.getString("bookable_by")),
            row.getInt("days_ahead"),
            row.getInt("notice_minutes")),
        Rows.rules(row),
        occupant(row));
  }

  private static WantedSlot.@Nullable Occupant occupant(ResultSet row) throws SQLException {
    AppointmentId id = Rows.appointmentIfAny(row, "occupant");
    return id == null
        ? null
        : new WantedSlot.Occupant(
            id,
            new PatientId(uuid(row, "occupant_patient")),
            AppointmentStatus.valueOf(row.getString("occupant_status")),
            instantIfAny(row, "held_until"),
            uuidIfAny(row, "submit_key"));
  }
}
