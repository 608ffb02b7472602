package uk.nhs.portal.appointments;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.instant;
import static uk.nhs.portal.kernel.persistence.Columns.instantIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.utc;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;
import static uk.nhs.portal.kernel.persistence.Columns.uuidIfAny;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import uk.nhs.portal.appointments.schedule.AppointmentTypeId;
import uk.nhs.portal.appointments.schedule.BookingRules;
import uk.nhs.portal.appointments.schedule.ClinicianGender;
import uk.nhs.portal.appointments.schedule.ClinicianId;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PhoneNumber;

/// How the rows of this module become records.
final class Rows {

  /// What [#slot] reads, of the tables that [#OF_SLOT] joins.
  static final String SLOT =
      """
      s.id AS slot, s.starts_at, s.ends_at, s.way, s.appointment_type, t.name AS type_name,
      s.clinician, c.name AS clinician_name, c.job_title, c.gender, r.name AS room_name\
      """;

  /// The neighbours of a slot `s`.
  static final String OF_SLOT =
      """
      JOIN appointment_session p ON p.id = s.session_id
      JOIN appointment_type t ON t.id = s.appointment_type
      JOIN clinician c ON c.id = s.clinician
      LEFT JOIN room r ON r.id = p.room\
      """;

  /// What [#appointment] reads.
  static final String APPOINTMENT =
      """
      SELECT a.id, a.reference, a.patient, a.practice, a.status, a.held_until, a.moves, a.reason,
        a.phone, a.submit_key, a.calendar_sequence, s.status AS slot_status,
        b.cut_off_minutes, b.advice, b.version AS rules_version,
      """
          + SLOT
          + """

          FROM appointment a JOIN slot s ON s.id = a.slot
          """
          + OF_SLOT
          + """

          LEFT JOIN practice_booking_rules b ON b.practice = a.practice
          """;

  private Rows() {}

  static SlotSummary slot(ResultSet row, int number) throws SQLException {
    String gender = row.getString("gender");
    return new SlotSummary(
        new SlotId(uuid(row, "slot")),
        instant(row, "starts_at"),
        instant(row, "ends_at"),
        Way.valueOf(row.getString("way")),
        new AppointmentTypeId(uuid(row, "appointment_type")),
        row.getString("type_name"),
        new ClinicianId(uuid(row, "clinician")),
        row.getString("clinician_name"),
        row.getString("job_title"),
        gender == null ? null : ClinicianGender.valueOf(gender),
        row.getString("room_name"));
  }

  static StoredAppointment stored(ResultSet row, int number) throws SQLException {
    return new StoredAppointment(
        appointment(row, number),
        instantIfAny(row, "held_until"),
        appointmentIfAny(row, "moves"),
        uuidIfAny(row, "submit_key"),
        "OPEN".equals(row.getString("slot_status")));
  }

  static AppointmentSummary appointment(ResultSet row, int number) throws SQLException {
    return new AppointmentSummary(
        new AppointmentId(uuid(row, "id")),
        row.getString("reference"),
        new PatientId(uuid(row, "patient")),
        new OdsCode(row.getString("practice")),
        AppointmentStatus.valueOf(row.getString("status")),
        slot(row, number),
        row.getString("reason"),
        phone(row),
        rules(row),
        row.getInt("calendar_sequence"));
  }

  static BookingRules rules(ResultSet row) throws SQLException {
    int cutOff = row.getInt("cut_off_minutes");
    return row.wasNull()
        ? BookingRules.UNTIL_SET
        : new BookingRules(cutOff, row.getString("advice"), row.getInt("rules_version"));
  }

  static @Nullable AppointmentId appointmentIfAny(ResultSet row, String column)
      throws SQLException {
    UUID id = uuidIfAny(row, column);
    return id == null ? null : new AppointmentId(id);
  }

  private static @Nullable PhoneNumber phone(ResultSet row) throws SQLException {
    String phone = row.getString("phone");
    return phone == null ? null : new PhoneNumber(phone);
  }

  /// An id that may be missing; the type is named because a driver may otherwise ask the server.
  static SqlParameterValue idIfAny(@Nullable UUID id) {
    return new SqlParameterValue(Types.BINARY, id == null ? null : bytes(id));
  }

  static SqlParameterValue numberIfAny(@Nullable Integer number) {
    return new SqlParameterValue(Types.INTEGER, number);
  }

  static SqlParameterValue momentIfAny(@Nullable Instant moment) {
    return new SqlParameterValue(Types.TIMESTAMP, moment == null ? null : utc(moment));
  }

  static SqlParameterValue textIfAny(@Nullable String text) {
    return new SqlParameterValue(Types.VARCHAR, text);
  }
}
