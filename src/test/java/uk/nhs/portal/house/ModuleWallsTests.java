package uk.nhs.portal.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import uk.nhs.portal.PortalApplication;

class ModuleWallsTests {

  private static final ApplicationModules MODULES = ApplicationModules.of(PortalApplication.class);

  @Test
  void everyModuleUsesOnlyTheNeighboursThatItNames() {
    MODULES.verify();
  }

  @Test
  void theModulesOfTheArchitectureAreThere() {
    assertThat(MODULES.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
        .contains(
            "kernel",
            "nhsuk",
            "charts",
            "shell",
            "identity",
            "audit",
            "messages",
            "organisations",
            "appointments");
  }
}
