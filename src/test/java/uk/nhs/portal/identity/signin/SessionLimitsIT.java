package uk.nhs.portal.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import uk.nhs.portal.identity.SessionLimits;
import uk.nhs.portal.testing.MovableClock;

@ServerTest
@Import(TestAccounts.class)
class SessionLimitsIT {

  private static final String EXPIRED = "/sign-in?next=%2Faccount&expired";

  @LocalServerPort private int port;
  @Autowired private TestAccounts accounts;
  @Autowired private MovableClock clock;
  @Autowired private JdbcClient database;
  @Autowired private SessionLimits limits;
  @Autowired private KnownSessions sessions;

  private Browser browser = new Browser(0);

  @BeforeEach
  void signIn() {
    clock.pass(Duration.ofHours(1));
    browser = new Browser(port);
    browser.signIn(accounts.patient(), TestAccounts.PASSWORD, "/account");
  }

  @Test
  void whoIsAwayForHalfAnHourSignsInAgainAndComesBack() {
    clock.pass(Duration.ofMinutes(29));
    assertThat(browser.get("/account").statusCode()).isEqualTo(200);
    clock.pass(Duration.ofMinutes(29));
    assertThat(browser.get("/account").statusCode()).isEqualTo(200);
    clock.pass(Duration.ofMinutes(31));

    HttpResponse<String> late = browser.get("/account");
    assertThat(Browser.location(late)).isEqualTo(EXPIRED);
    assertThat(browser.get(EXPIRED).body()).contains("to keep your information safe");
  }

  @Test
  void afterTwelveHoursTheySignInAgainWhateverTheyDid() {
    for (int minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
      clock.pass(Duration.ofMinutes(20));
      assertThat(browser.get("/account").statusCode()).as("after " + minutes).isEqualTo(200);
    }
    clock.pass(Duration.ofMinutes(20));
    assertThat(Browser.location(browser.get("/account"))).isEqualTo(EXPIRED);
  }

  @Test
  void anOpenPageThatNobodyTouchesDoesNotKeepThemSignedIn() {
    for (int minutes = 0; minutes < 30; minutes += 2) {
      clock.pass(Duration.ofMinutes(2));
      browser.post("/?v-r=heartbeat&v-uiId=0", Map.of());
    }
    assertThat(Browser.location(browser.get("/account"))).isEqualTo(EXPIRED);
  }

  @Test
  void thePagesInTheHttpSessionEndWithThePersonsSession() {
    browser.get("/account");
    String http = browser.cookie("JSESSIONID");
    clock.pass(Duration.ofMinutes(31));
    browser.post("/?v-r=heartbeat&v-uiId=0", Map.of());
    browser.get("/sign-in");

    assertThat(browser.cookie("JSESSIONID")).isNotEqualTo(http);
  }

  @Test
  void signsOfLifeAreWrittenOnceAMinute() {
    String before = lastSeen();
    clock.pass(Duration.ofSeconds(30));
    browser.get("/account");
    assertThat(lastSeen()).isEqualTo(before);
    clock.pass(Duration.ofSeconds(31));
    browser.get("/account");
    assertThat(lastSeen()).isNotEqualTo(before);
  }

  @Test
  void aPageCanTellHowLongIsLeftAndExtendIt() {
    TokenHash token = TokenHash.of(browser.cookie("__Host-sid"));
    LiveSession session = sessions.live(token).orElseThrow();
    SecurityContextHolder.setContext(
        new SecurityContextImpl(new SignedIn(session.person(), token)));
    try {
      clock.pass(Duration.ofMinutes(28));
      assertThat(limits.remaining())
          .contains(new SessionLimits.Remaining(120, 12 * 3600 - 28 * 60));
      limits.extend();
      assertThat(limits.remaining())
          .contains(new SessionLimits.Remaining(1800, 12 * 3600 - 28 * 60));
      clock.pass(Duration.ofMinutes(31));
      assertThat(limits.remaining()).isEmpty();
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  @Test
  void aClosedAccountIsOutWithinSeconds() {
    database
        .sql(
            "UPDATE account SET status = 'CLOSED' WHERE id = (SELECT account FROM login_session"
                + " WHERE token_hash = ?)")
        .param(TokenHash.of(browser.cookie("__Host-sid")).bytes())
        .update();
    clock.pass(Duration.ofSeconds(5));

    assertThat(Browser.location(browser.get("/account"))).isEqualTo(EXPIRED);
  }

  private String lastSeen() {
    return database
        .sql("SELECT last_seen FROM login_session WHERE token_hash = ?")
        .param(TokenHash.of(browser.cookie("__Host-sid")).bytes())
        .query((found, line) -> found.getString(1))
        .single();
  }
}
