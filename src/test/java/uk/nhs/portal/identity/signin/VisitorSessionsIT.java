package uk.nhs.portal.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.apache.catalina.session.ManagerBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import uk.nhs.portal.testing.MovableClock;

/// What visitors leave in the memory of the server, and for how long.
@ServerTest
class VisitorSessionsIT {

  @LocalServerPort private int port;
  @Autowired private ServletWebServerApplicationContext application;
  @Autowired private MovableClock clock;

  private Browser browser = new Browser(0);

  @BeforeEach
  void aVisitor() {
    clock.reset();
    browser = new Browser(port);
    browser.get("/");
  }

  private ManagerBase manager() {
    TomcatWebServer server =
        (TomcatWebServer) java.util.Objects.requireNonNull(application.getWebServer());
    Context context = (Context) server.getTomcat().getHost().findChildren()[0];
    return (ManagerBase) context.getManager();
  }

  private Session session() throws java.io.IOException {
    return manager().findSession(browser.cookie("JSESSIONID").replaceFirst("\\..*", ""));
  }

  @Test
  void aPageThatSaysNothingAnyMoreIsGoneWithinThreeMinutes() throws Exception {
    int seconds = session().getMaxInactiveInterval();
    int round = 10; // seconds between two of the container's rounds

    assertThat(seconds + manager().getProcessExpiresFrequency() * round).isLessThanOrEqualTo(180);
    assertThat(seconds).as("two heartbeats, each a minute late at most").isGreaterThan(2 * 60);
  }

  @Test
  void aPageThatIsReadForTwentyMinutesIsStillThere() {
    String before = browser.cookie("JSESSIONID");
    for (int minute = 0; minute < 20; minute++) {
      clock.pass(Duration.ofMinutes(1));
      browser.post("/?v-r=heartbeat&v-uiId=0", Map.of());
    }
    browser.get("/");

    assertThat(browser.cookie("JSESSIONID")).isEqualTo(before);
  }

  @Test
  void aPageOnWhichNobodyDoesAnythingForHalfAnHourIsForgotten() {
    String before = browser.cookie("JSESSIONID");
    for (int minute = 0; minute < 31; minute++) {
      clock.pass(Duration.ofMinutes(1));
      browser.post("/?v-r=heartbeat&v-uiId=0", Map.of());
    }
    browser.get("/");

    assertThat(browser.cookie("JSESSIONID")).isNotEqualTo(before);
  }
}
