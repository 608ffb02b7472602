package uk.nhs.portal.demo;

import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.kernel.persistence.Columns;

/// Which patients the county's people have become.
@Component
@Profile("demo")
class RegisteredPeople {

  private final JdbcClient jdbc;

  RegisteredPeople(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void remember(Fernshire.Person person, PatientId patient) {
    jdbc.sql("INSERT INTO demo_person (serial, patient) VALUES (:serial, :patient)")
        .param("serial", person.serial())
        .param("patient", Columns.bytes(patient.value()))
        .update();
  }

  PatientId of(Fernshire.Person person) {
    UUID id =
        jdbc.sql("SELECT patient FROM demo_person WHERE serial = :serial")
            .param("serial", person.serial())
            .query((row, number) -> Columns.uuid(row, "patient"))
            .single();
    return new PatientId(id);
  }
}
