package uk.nhs.portal.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import uk.nhs.portal.PortalApplication;
import uk.nhs.portal.testing.DatabaseUnderTest;

@Tag("database")
class RestartIT {

  private final String database = DatabaseUnderTest.freshUrl();

  @Test
  void aPersonIsStillSignedInOnAnotherServerAndAfterARestart() {
    Browser browser = new Browser(0);
    String formBefore;
    try (ConfigurableApplicationContext first = server()) {
      browser.goOnAt(port(first));
      String email = first.getBean(TestAccounts.class).patient();
      browser.signIn(email, TestAccounts.PASSWORD, "/account");
      formBefore = browser.formToken("/account");
    }
    try (ConfigurableApplicationContext second = server()) {
      browser.goOnAt(port(second));

      assertThat(browser.get("/account").body()).contains("Rosa Field");
      assertThat(Browser.location(browser.post("/sign-out", Map.of("_csrf", formBefore))))
          .isEqualTo("/sign-in?signed-out");
    }
  }

  private ConfigurableApplicationContext server() {
    return new SpringApplicationBuilder(PortalApplication.class, TestAccounts.class)
        .run(
            "--server.port=0",
            "--spring.main.banner-mode=off",
            "--spring.datasource.url=" + database,
            "--portal.data=" + DatabaseUnderTest.dataFolder(),
            "--portal.outbox.enabled=false");
  }

  private static int port(ConfigurableApplicationContext server) {
    return server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }
}
