package uk.nhs.portal.appointments;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.utc;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.appointments.schedule.SessionId;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.OdsCode;

/// The lists of appointments that pages show, each of one statement.
@Repository
class AppointmentLists {

  private final JdbcClient sql;

  AppointmentLists(JdbcClient sql) {
    this.sql = sql;
  }

  List<AppointmentSummary> upcoming(PatientId patient, Instant now) {
    return sql.sql(
            Rows.APPOINTMENT
                + """
                WHERE a.patient = ? AND a.status IN ('BOOKED', 'ARRIVED') AND s.ends_at > ?
                ORDER BY s.starts_at\
                """)
        .params(bytes(patient.value()), utc(now))
        .query(Rows::appointment)
        .list();
  }

  List<AppointmentSummary> past(PatientId patient, Instant now) {
    return sql.sql(
            Rows.APPOINTMENT
                + """
                WHERE a.patient = ? AND (a.status IN ('SEEN', 'DID_NOT_ATTEND', 'CANCELLED')
                  OR (a.status IN ('BOOKED', 'ARRIVED') AND s.ends_at <= ?))
                ORDER BY s.starts_at DESC LIMIT 100\
                """)
        .params(bytes(patient.value()), utc(now))
        .query(Rows::appointment)
        .list();
  }

  /// Whoever was booked at the practice in that time, those who cancelled included.
  List<AppointmentSummary> at(OdsCode practice, Instant from, Instant to) {
    return sql.sql(
            Rows.APPOINTMENT
                + """
                WHERE s.practice = ? AND s.starts_at >= ? AND s.starts_at < ?
                  AND a.status IN ('BOOKED', 'ARRIVED', 'SEEN', 'DID_NOT_ATTEND', 'CANCELLED')
                ORDER BY s.starts_at, c.name, a.made_at\
                """)
        .params(practice.value(), utc(from), utc(to))
        .query(Rows::appointment)
        .list();
  }

  /// Whoever has or had an appointment in a session.
  List<AppointmentSummary> in(OdsCode practice, SessionId session) {
    return sql.sql(
            Rows.APPOINTMENT
                + """
                WHERE s.session_id = ? AND s.practice = ?
                  AND a.status IN ('BOOKED', 'ARRIVED', 'SEEN', 'DID_NOT_ATTEND', 'CANCELLED')
                ORDER BY s.starts_at, a.made_at\
                """)
        .params(bytes(session.value()), practice.value())
        .query(Rows::appointment)
        .list();
  }

  /// Whoever is booked in a session and has not come yet.
  List<AppointmentSummary> bookedIn(OdsCode practice, SessionId session) {
    return sql.sql(
            Rows.APPOINTMENT
                + """
                WHERE s.session_id = ? AND s.practice = ? AND a.status = 'BOOKED'
                ORDER BY s.starts_at\
                """)
        .params(bytes(session.value()), practice.value())
        .query(Rows::appointment)
        .list();
  }
}
