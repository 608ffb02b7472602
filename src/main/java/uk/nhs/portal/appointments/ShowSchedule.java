package uk.nhs.portal.appointments;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.instant;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;
import static uk.nhs.portal.kernel.persistence.Columns.uuidIfAny;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.portal.appointments.schedule.ClinicianId;
import uk.nhs.portal.appointments.schedule.SessionId;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.OdsCode;

/// Shows a practice its sessions and what has become of their slots; no patient is named, and each
/// look is one statement.
@Service
@Transactional(readOnly = true)
public class ShowSchedule {

  private static final String SESSIONS =
      """
      SELECT p.id AS session_id, p.clinician, c.name AS clinician_name, r.name AS room_name,
        t.name AS type_name, p.way, p.starts_at, p.ends_at, p.status,
        s.id AS slot, s.starts_at AS slot_starts_at, s.ends_at AS slot_ends_at,
        s.status AS slot_status, a.id AS appointment, a.status AS appointment_status, a.held_until
      FROM appointment_session p
      JOIN clinician c ON c.id = p.clinician
      JOIN appointment_type t ON t.id = p.appointment_type
      LEFT JOIN room r ON r.id = p.room
      LEFT JOIN slot s ON s.session_id = p.id
      LEFT JOIN appointment a ON a.live_slot = s.id
      """;

  private final WhoIsSignedIn who;
  private final JdbcClient sql;
  private final Slots slots;
  private final Clock clock;

  ShowSchedule(WhoIsSignedIn who, JdbcClient sql, Slots slots, Clock clock) {
    this.who = who;
    this.sql = sql;
    this.slots = slots;
    this.clock = clock;
  }

  /// The sessions that start from one day up to another, which is included, by time and clinician.
  public List<SessionOnSchedule> between(OdsCode practice, LocalDate from, LocalDate to) {
    who.requireActsFor(practice);
    return sessions(
        sql.sql(
                SESSIONS
                    + """
                    WHERE p.practice = ? AND p.starts_at >= ? AND p.starts_at < ?
                    ORDER BY p.starts_at, c.name, p.id, s.starts_at\
                    """)
            .params(
                practice.value(),
                utc(London.startOfDay(from)),
                utc(London.startOfDay(to.plusDays(1)))));
  }

  /// One session.
  ///
  /// @throws NotFound if the practice has no such session
  public SessionOnSchedule one(OdsCode practice, SessionId session) {
    who.requireActsFor(practice);
    return sessions(
            sql.sql(SESSIONS + "WHERE p.practice = ? AND p.id = ? ORDER BY s.starts_at")
                .params(practice.value(), bytes(session.value())))
        .stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /// One slot, free or not.
  ///
  /// @throws NotFound if the practice has no such slot
  public SlotSummary slot(OdsCode practice, SlotId slot) {
    who.requireActsFor(practice);
    return slots.of(practice, slot).orElseThrow(NotFound::new);
  }

  private List<SessionOnSchedule> sessions(JdbcClient.StatementSpec statement) {
    Instant now = clock.instant();
    Map<UUID, SessionOnSchedule> sessions = new LinkedHashMap<>();
    statement.query(row -> {
      UUID id = uuid(row, "session_id");
      SessionOnSchedule session = sessions.get(id);
      if (session == null) {
        session = session(row);
        sessions.put(id, session);
      }
      if (row.getBytes("slot") != null) {
        session.slots().add(slot(row, now));
      }
    });
    return sessions.values().stream().map(SessionOnSchedule::complete).toList();
  }

  private static SessionOnSchedule session(ResultSet row) throws SQLException {
    return new SessionOnSchedule(
        new SessionId(uuid(row, "session_id")),
        new ClinicianId(uuid(row, "clinician")),
        row.getString("clinician_name"),
        row.getString("room_name"),
        row.getString("type_name"),
        Way.valueOf(row.getString("way")),
        instant(row, "starts_at"),
        instant(row, "ends_at"),
        "CANCELLED".equals(row.getString("status")),
        new ArrayList<>());
  }

  private static SlotOnSchedule slot(ResultSet row, Instant now) throws SQLException {
    String status = row.getString("appointment_status");
    AppointmentStatus taken = status == null ? null : AppointmentStatus.valueOf(status);
    boolean booked = taken != null && taken != AppointmentStatus.HELD;
    UUID appointment = uuidIfAny(row, "appointment");
    return new SlotOnSchedule(
        new SlotId(uuid(row, "slot")),
        instant(row, "slot_starts_at"),
        instant(row, "slot_ends_at"),
        state(row, taken, now),
        booked && appointment != null ? new AppointmentId(appointment) : null,
        booked ? taken : null);
  }

  private static SlotState state(ResultSet row, @Nullable AppointmentStatus taken, Instant now)
      throws SQLException {
    if (taken == AppointmentStatus.HELD && now.isBefore(instant(row, "held_until"))) {
      return SlotState.HELD;
    }
    if (taken != null && taken != AppointmentStatus.HELD) {
      return SlotState.TAKEN;
    }
    return switch (row.getString("slot_status")) {
      case "BLOCKED" -> SlotState.BLOCKED;
      case "CANCELLED" -> SlotState.CANCELLED;
      default -> SlotState.FREE;
    };
  }
}
