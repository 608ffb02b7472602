package uk.nhs.portal.registration.decisions;

import static uk.nhs.portal.kernel.persistence.Columns.bytes;
import static uk.nhs.portal.kernel.persistence.Columns.uuid;
import static uk.nhs.portal.kernel.persistence.Columns.uuidIfAny;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.questionnaires.responses.ResponseId;
import uk.nhs.portal.registration.ApplicantId;
import uk.nhs.portal.registration.ApplicationReference;

/// What a person's application is made of.
@Repository
class Parts {

  private final JdbcClient sql;

  Parts(JdbcClient sql) {
    this.sql = sql;
  }

  /// The parts of somebody's application.
  ///
  /// @param owner the patient who sent it signed in
  /// @param email where the sender is reached
  record Of(
      ApplicationReference reference,
      ResponseId shared,
      ResponseId own,
      @Nullable PatientId owner,
      @Nullable EmailAddress email) {

    @Override
    public String toString() {
      return "Of[***]";
    }
  }

  /// The parts of the application of that person.
  ///
  /// @throws NotFound if there is no such person
  Of of(ApplicantId id) {
    return sql.sql(
            """
            SELECT a.reference, a.shared_response, p.response, a.owner, a.email
            FROM registration_person p JOIN registration_application a ON a.id = p.application
            WHERE p.id = ?\
            """)
        .param(bytes(id.value()))
        .query((row, line) -> {
          UUID owner = uuidIfAny(row, "owner");
          String email = row.getString("email");
          return new Of(
              new ApplicationReference(row.getString("reference")),
              new ResponseId(uuid(row, "shared_response")),
              new ResponseId(uuid(row, "response")),
              owner == null ? null : new PatientId(owner),
              email == null ? null : new EmailAddress(email));
        })
        .optional()
        .orElseThrow(() -> new NotFound("applicant"));
  }
}
