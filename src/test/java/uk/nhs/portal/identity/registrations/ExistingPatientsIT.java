package uk.nhs.portal.identity.registrations;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.testing.DatabaseUnderTest;

/// Patients whom the portal had before it knew registrations.
@Tag("database")
class ExistingPatientsIT {

  @Test
  void patientsFromBeforeStayRegisteredWhereTheyAre() {
    try (HikariDataSource source = new HikariDataSource()) {
      source.setJdbcUrl(DatabaseUnderTest.freshUrl());
      JdbcClient database = JdbcClient.create(source);
      migrate(source, "1");
      database
          .sql(
              """
              INSERT INTO patient (id, nhs_number, given_name, family_name, search_name,
                date_of_birth, practice, version)
              VALUES (X'00000000000000000000000000000001', '9991234519', 'Zoe', 'Hale',
                ' zoe hale', '1980-02-03', 'P91007', 0)\
              """)
          .update();

      migrate(source, "latest");

      assertThat(
              database
                  .sql(
                      """
                      SELECT r.practice, r.kind, r.ended, p.practice AS now, p.sex
                      FROM patient p JOIN patient_registration r ON r.registered = p.id\
                      """)
                  .query()
                  .singleRow()
                  .values())
          .containsExactly("P91007", "UNKNOWN", null, "P91007", "UNKNOWN");
    }
  }

  private static void migrate(HikariDataSource source, String target) {
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration/identity")
        .target(target)
        .load()
        .migrate();
  }
}
