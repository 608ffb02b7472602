package uk.nhs.portal.identity.registrations;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.TimeOrderedId;

/// Where people were and are registered.
@Repository
class RegistrationRows {

  private static final String REGISTRATION =
      """
      SELECT id, practice, kind, started, until_day, ended, why_ended FROM patient_registration\
      """;

  private final JdbcClient database;

  RegistrationRows(JdbcClient database) {
    this.database = database;
  }

  /// A temporary registration whose last day has passed.
  record Overdue(PatientId patient, Registration stay) {}

  /// All of a patient's, in the order in which they were made.
  List<Registration> of(PatientId patient) {
    return database
        .sql(REGISTRATION + " WHERE patient = ? ORDER BY started IS NOT NULL, id")
        .param(bytes(patient.value()))
        .query(RegistrationRows::registration)
        .list();
  }

  List<Overdue> overdue(LocalDate today, int most) {
    return database
        .sql(
            REGISTRATION.replace("SELECT", "SELECT patient,")
                + " WHERE until_day < ? AND ended IS NULL ORDER BY until_day, id LIMIT "
                + most)
        .param(today)
        .query((row, line) ->
            new Overdue(new PatientId(uuid(row, "patient")), registration(row, line)))
        .list();
  }

  UUID add(
      PatientId patient,
      OdsCode practice,
      RegistrationKind kind,
      @Nullable LocalDate started,
      @Nullable LocalDate until) {
    UUID id = TimeOrderedId.next();
    database
        .sql(
            """
            INSERT INTO patient_registration (id, patient, practice, kind, started, until_day)
            VALUES (:id, :patient, :practice, :kind, :started, :until)\
            """)
        .param("id", bytes(id))
        .param("patient", bytes(patient.value()))
        .param("practice", practice.value())
        .param("kind", kind.name())
        .param("started", started, Types.DATE)
        .param("until", until, Types.DATE)
        .update();
    return id;
  }

  /// False if it has ended already.
  boolean end(Registration registration, LocalDate day, WhyEnded why) {
    return database
            .sql(
                """
                UPDATE patient_registration SET ended = ?, why_ended = ?
                WHERE id = ? AND ended IS NULL\
                """)
            .params(day, why.name(), bytes(registration.id()))
            .update()
        == 1;
  }

  private static Registration registration(ResultSet row, int line) throws SQLException {
    String why = row.getString("why_ended");
    return new Registration(
        uuid(row, "id"),
        new OdsCode(row.getString("practice")),
        RegistrationKind.valueOf(row.getString("kind")),
        row.getObject("started", LocalDate.class),
        row.getObject("until_day", LocalDate.class),
        row.getObject("ended", LocalDate.class),
        why == null ? null : WhyEnded.valueOf(why));
  }
}
