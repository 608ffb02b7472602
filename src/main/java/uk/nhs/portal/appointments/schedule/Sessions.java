package uk.nhs.portal.appointments.schedule;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.bytesIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.instant;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.TimeOrderedId;

/// The sessions of practices with their slots, and the time that they take of clinicians and rooms.
@Repository
class Sessions {

  private static final String INSERT_SESSION =
      """
      INSERT INTO appointment_session
        (id, practice, clinician, room, appointment_type, way, starts_at, ends_at, status, plan_id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?)\
      """;
  private static final String INSERT_CLINICIAN_TIME =
      "INSERT INTO clinician_time (clinician, cell, session_id) VALUES (?, ?, ?)";
  private static final String INSERT_ROOM_TIME =
      "INSERT INTO room_time (room, cell, session_id) VALUES (?, ?, ?)";
  private static final String INSERT_SLOT =
      """
      INSERT INTO slot
        (id, session_id, practice, clinician, appointment_type, way, starts_at, ends_at, status)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')\
      """;

  private final JdbcClient sql;
  private final JdbcTemplate batches;

  Sessions(JdbcClient sql, JdbcTemplate batches) {
    this.sql = sql;
    this.batches = batches;
  }

  /// How many sessions and slots a plan has made; none if it was never applied.
  Plan.@Nullable Planned madeBy(UUID planId) {
    Plan.Planned made =
        sql.sql(
                """
                SELECT COUNT(DISTINCT p.id) AS sessions, COUNT(s.id) AS slots
                FROM appointment_session p LEFT JOIN slot s ON s.session_id = p.id
                WHERE p.plan_id = ?\
                """)
            .param(bytes(planId))
            .query((row, n) -> new Plan.Planned(row.getInt("sessions"), row.getInt("slots")))
            .single();
    return made.sessions() == 0 ? null : made;
  }

  /// What a plan has made at the practice.
  Optional<PlanSessions.Made> made(OdsCode practice, UUID planId) {
    return sql.sql(
            """
            SELECT COUNT(DISTINCT p.id) AS sessions, COUNT(s.id) AS slots, MIN(p.starts_at) AS first_start
            FROM appointment_session p LEFT JOIN slot s ON s.session_id = p.id
            WHERE p.plan_id = ? AND p.practice = ? GROUP BY p.plan_id\
            """)
        .params(bytes(planId), practice.value())
        .query((row, n) ->
            new PlanSessions.Made(
                row.getInt("sessions"),
                row.getInt("slots"),
                London.at(instant(row, "first_start")).toLocalDate()))
        .optional();
  }

  /// The sessions that use the clinician or the room in that time.
  List<PlanConflict> using(
      OdsCode practice, ClinicianId clinician, @Nullable RoomId room, Instant from, Instant to) {
    byte[] who = bytes(clinician.value());
    return sql.sql(
            """
            SELECT clinician, starts_at, ends_at FROM appointment_session
            WHERE practice = ? AND starts_at > ? AND starts_at < ? AND ends_at > ?
              AND status = 'OPEN' AND (clinician = ? OR room = ?)
            ORDER BY starts_at\
            """)
        .params(
            practice.value(),
            utc(from.minus(Duration.ofDays(1))), // no session is longer; the index needs both ends
            utc(to),
            utc(from),
            who,
            room == null ? who : bytes(room.value()))
        .query((row, n) ->
            new PlanConflict(
                London.at(instant(row, "starts_at")).toLocalDate(),
                uuid(row, "clinician").equals(clinician.value())
                    ? PlanConflict.Taken.CLINICIAN
                    : PlanConflict.Taken.ROOM,
                instant(row, "starts_at"),
                instant(row, "ends_at")))
        .list();
  }

  /// Makes the sessions with their slots, in four batches.
  void make(OdsCode practice, SessionPlan plan, List<PlannedSession> planned, Duration length) {
    byte[] clinician = bytes(plan.clinician().value());
    byte[] type = bytes(plan.type().value());
    byte[] room = bytesIfAny(plan.room() == null ? null : plan.room().value());
    String way = plan.way().name();
    List<@Nullable Object[]> sessions = new ArrayList<>();
    List<@Nullable Object[]> slots = new ArrayList<>();
    List<@Nullable Object[]> clinicianTime = new ArrayList<>();
    List<@Nullable Object[]> roomTime = new ArrayList<>();
    for (PlannedSession session : planned) {
      byte[] id = bytes(TimeOrderedId.next());
      Object from = utc(session.startsAt());
      Object to = utc(session.endsAt());
      sessions.add(
          row(id, practice.value(), clinician, room, type, way, from, to, bytes(plan.planId())));
      for (Instant start : session.slots()) {
        byte[] slot = bytes(TimeOrderedId.next());
        Object end = utc(start.plus(length));
        slots.add(row(slot, id, practice.value(), clinician, type, way, utc(start), end));
      }
      for (int cell : Cells.between(session.startsAt(), session.endsAt()).toArray()) {
        clinicianTime.add(row(clinician, cell, id));
        if (room != null) {
          roomTime.add(row(room, cell, id));
        }
      }
    }
    batches.batchUpdate(INSERT_SESSION, sessions);
    batches.batchUpdate(INSERT_CLINICIAN_TIME, clinicianTime);
    batches.batchUpdate(INSERT_ROOM_TIME, roomTime);
    batches.batchUpdate(INSERT_SLOT, slots);
  }

  private static @Nullable Object[] row(@Nullable Object... columns) {
    return columns;
  }
}
