package uk.nhs.portal.triage.handover;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.bytesIfAny;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;

import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.appointments.AppointmentBooked;
import uk.nhs.portal.appointments.AppointmentId;

/// Which cases have which appointments.
@Repository
class CaseAppointments {

  private final JdbcClient sql;

  CaseAppointments(JdbcClient sql) {
    this.sql = sql;
  }

  /// A case that names an appointment.
  ///
  /// @param closedAs null while it is open
  record Named(TriageCaseId id, @Nullable CloseReason closedAs) {}

  /// The open cases of the patient at that practice, and the one for which it was booked even if
  /// somebody has closed it meanwhile. A case of anybody else is not concerned, whatever an address
  /// said.
  List<TriageCaseId> concernedBy(AppointmentBooked booked) {
    return sql.sql(
            """
            SELECT id FROM triage_case WHERE patient = :patient AND practice = :practice
              AND (status = 'OPEN' OR id = :basedOn)\
            """)
        .param("patient", bytes(booked.patient().value()))
        .param("practice", booked.practice().value())
        .param("basedOn", bytesIfAny(booked.basedOn()), Types.BINARY)
        .query((row, line) -> new TriageCaseId(uuid(row, "id")))
        .list();
  }

  /// The cases that name the appointment.
  List<Named> naming(AppointmentId appointment) {
    return sql.sql("SELECT id, closed_as FROM triage_case WHERE appointment = ?")
        .param(bytes(appointment.value()))
        .query((row, line) -> {
          String closedAs = row.getString("closed_as");
          return new Named(
              new TriageCaseId(uuid(row, "id")),
              closedAs == null ? null : CloseReason.valueOf(closedAs));
        })
        .list();
  }

  /// Names the appointment in the case, or none.
  void name(TriageCaseId id, @Nullable AppointmentId appointment) {
    sql.sql("UPDATE triage_case SET appointment = ?, version = version + 1 WHERE id = ?")
        .param(1, bytesIfAny(appointment == null ? null : appointment.value()), Types.BINARY)
        .param(2, bytes(id.value()))
        .update();
  }
}
