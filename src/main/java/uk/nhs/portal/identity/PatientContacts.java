package uk.nhs.portal.identity;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.NhsNumber;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PersonName;
import uk.nhs.portal.kernel.PhoneNumber;

/// Where patients can be reached. Plain SQL, because it is read within every booking.
@Repository
class PatientContacts {

  private final JdbcClient database;

  PatientContacts(JdbcClient database) {
    this.database = database;
  }

  Optional<PatientSummary> of(PatientId id) {
    return database
        .sql(
            """
            SELECT id, given_name, family_name, nhs_number, date_of_birth, email, phone, practice
            FROM patient WHERE id = ?\
            """)
        .param(bytes(id.value()))
        .query(PatientContacts::summary)
        .optional();
  }

  /// Whether the patient has an open temporary registration at the practice.
  boolean staysAt(PatientId id, OdsCode practice) {
    return !stayingAt(practice, List.of(id)).isEmpty();
  }

  /// Those of the patients who have an open temporary registration at the practice.
  List<PatientId> stayingAt(OdsCode practice, Collection<PatientId> among) {
    return database
        .sql(
            """
            SELECT patient FROM patient_registration
            WHERE staying IN (:patients) AND practice = :practice\
            """)
        .param("patients", among.stream().map(id -> bytes(id.value())).toList())
        .param("practice", practice.value())
        .query((row, line) -> new PatientId(uuid(row, "patient")))
        .list();
  }

  private static PatientSummary summary(ResultSet row, int line) throws SQLException {
    String nhsNumber = row.getString("nhs_number");
    String email = row.getString("email");
    String phone = row.getString("phone");
    return new PatientSummary(
        new PatientId(uuid(row, "id")),
        new PersonName(row.getString("given_name"), row.getString("family_name")),
        nhsNumber == null ? null : new NhsNumber(nhsNumber),
        row.getObject("date_of_birth", LocalDate.class),
        email == null ? null : new EmailAddress(email),
        phone == null ? null : new PhoneNumber(phone),
        new OdsCode(row.getString("practice")));
  }
}
