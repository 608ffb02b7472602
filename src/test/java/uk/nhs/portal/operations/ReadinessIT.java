package uk.nhs.portal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import uk.nhs.portal.testing.DatabaseTest;

@DatabaseTest
class ReadinessIT {

  @Autowired private HealthEndpoint health;

  @Test
  void thePortalIsReadyOnlyWithItsDatabase() {
    assertThat(health.healthForPath("readiness"))
        .isInstanceOfSatisfying(
            CompositeHealthDescriptor.class,
            readiness -> {
              assertThat(readiness.getComponents()).containsOnlyKeys("readinessState", "db");
              assertThat(readiness.getStatus()).isEqualTo(Status.UP);
            });
  }

  @Test
  void aSickDatabaseIsNoReasonToRestartThePortal() {
    assertThat(health.healthForPath("liveness"))
        .isInstanceOfSatisfying(
            CompositeHealthDescriptor.class,
            liveness -> assertThat(liveness.getComponents()).containsOnlyKeys("livenessState"));
  }
}
