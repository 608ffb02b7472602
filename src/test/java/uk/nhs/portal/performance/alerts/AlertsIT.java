package uk.nhs.portal.performance.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.identity.signin.ServerTest;
import uk.nhs.portal.performance.PublishedFigures;
import uk.nhs.portal.performance.measures.Measure;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.testing.PlainBrowser;

/// Somebody signs up with an address, is told of what is new, and stops: without an account and
/// without scripts.
@ServerTest
class AlertsIT {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient sql;
  @Autowired private SendDigests digests;
  @Autowired private TendAlerts tend;
  @Autowired private MovableClock clock;

  private PublishedFigures published;
  private Measure waits;
  private PlainBrowser browser;
  private int months;

  @BeforeEach
  void aTrustWithTwoQuietYears() {
    clock.set(NOON);
    browser = new PlainBrowser(port);
    published = new PublishedFigures(context);
    published.clear();
    sql.sql("DELETE FROM alert_subscription").update();
    sql.sql("DELETE FROM message").update();
    waits =
        published.measure(
            "alert-waits",
            """
            {"code": "alert-waits", "name": "Waits of 4 hours", "unit": "%", "frequency": "month",
             "polarity": "decrease"}
            """);
    published.measure("alert-other", "{\"code\": \"alert-other\", \"name\": \"Something else\"}");
    published.organisation("ALT01", "Alert Hospital", "TRUST");
    published.organisation("ALT02", "Quiet Hospital", "TRUST");
    months = 0;
    for (int i = 0; i < 12; i++) {
      month(40);
      month(41);
    }
  }

  private void month(double value) {
    LocalDate period = FIRST.plusMonths(months++);
    UUID batch = published.batch(clock.instant(), false, null);
    published.release(batch, waits, period, 1, true);
    published.figure(waits, period, 1, "ALT01", value * 10, 1_000.0, value);
    published.figure(waits, period, 1, "ALT02", 400.0, 1_000.0, 40.0);
  }

  private void signUp(String email, String organisation, String... measures) {
    browser
        .open("/mynhs/alerts?organisation=" + organisation)
        .submit("/sign-up", Map.of("email", List.of(email), "measure", List.of(measures)));
  }

  private List<String> mails() {
    return sql.sql("SELECT body FROM message ORDER BY id")
        .query((row, _) -> row.getString("body"))
        .list();
  }

  private static String link(String mail, String to) {
    return mail.replaceFirst("(?s).*?https?://[^/]+(/mynhs/alerts/" + to + "/\\S+).*", "$1");
  }

  private void subscribe(String email, String organisation, String... measures) {
    signUp(email, organisation, measures);
    browser.open(link(mails().getLast(), "confirm")).submit("/confirm/", Map.of());
    assertThat(browser.heading()).isEqualTo("You will get alerts");
  }

  private int digests() {
    int before = mails().size();
    while (digests.some() > 0) {
      // until all are done
    }
    return mails().size() - before;
  }

  private int count(String table) {
    return sql.sql("SELECT COUNT(*) FROM " + table).query(Integer.class).single();
  }

  @Test
  void nothingBeginsBeforeTheAddressIsConfirmed() {
    month(80);
    signUp("aisha@example.org", "ALT01");
    assertThat(browser.heading()).isEqualTo("Check your email");
    assertThat(digests()).isZero();
    browser.open(link(mails().getFirst(), "confirm"));
    assertThat(browser.text()).contains("Alert Hospital").contains("all their measures");
    assertThat(digests()).isZero(); // a program that looks at links has confirmed nothing
    browser.submit("/confirm/", Map.of());
    assertThat(digests()).isEqualTo(1);
  }

  @Test
  void keysAreKeptAsTheirHashesOnly() {
    signUp("aisha@example.org", "ALT01");
    String key = link(mails().getFirst(), "confirm").replaceFirst(".*/", "");
    List<byte[]> hashes =
        sql.sql("SELECT key_hash FROM alert_key WHERE opens = 'CONFIRM'")
            .query((row, _) -> row.getBytes(1))
            .list();
    assertThat(hashes).hasSize(1);
    assertThat(hashes.getFirst()).isEqualTo(AlertKey.sha256(key));
  }

  @Test
  void aMistypedAddressIsShownAgain() {
    signUp("aisha at example", "ALT01", "alert-waits");
    assertThat(browser.errors()).contains("Enter an email address in the correct format");
    assertThat(browser.page().select("input[name=email]").attr("value"))
        .isEqualTo("aisha at example");
    assertThat(browser.page().select("input[name=measure][checked]").eachAttr("value"))
        .containsExactly("alert-waits");
    assertThat(browser.title()).startsWith("Error: ");
    assertThat(mails()).isEmpty();
  }

  @Test
  void nobodyIsToldWhetherAnAddressIsSignedUp() {
    subscribe("aisha@example.org", "ALT01");
    signUp("aisha@example.org", "ALT01");
    String known = browser.text();
    signUp("somebody@example.org", "ALT01");
    assertThat(browser.text()).isEqualTo(known);
    String unknownKey = "/mynhs/alerts/stop/" + "x".repeat(43);
    assertThat(browser.open(unknownKey).submit("/stop/", Map.of()).heading())
        .isEqualTo("Your alerts have stopped");
  }

  @Test
  void anAddressGetsThreeMailsADayAtMost() {
    for (int i = 0; i < 5; i++) {
      signUp("Aisha@example.org", "ALT01");
      assertThat(browser.heading()).isEqualTo("Check your email");
    }
    assertThat(mails()).hasSize(3);
  }

  @Test
  void aServiceThatNobodyKnowsCannotBeChosen() {
    assertThat(browser.open("/mynhs/alerts?organisation=NOBODY1").text())
        .contains("You have not chosen a service yet.");
    assertThat(browser.page().select("form[action*=sign-up]")).isEmpty();
  }

  @Test
  void aChosenServiceCanBeTakenAwayAgain() {
    browser.open("/mynhs/alerts?organisation=ALT01&organisation=ALT02");
    assertThat(browser.text()).contains("Alert Hospital").contains("Quiet Hospital");
    browser.follow("Remove Alert Hospital");
    assertThat(browser.text()).contains("Quiet Hospital").doesNotContain("Alert Hospital");
  }

  @Test
  void aNewSignalIsToldInPlainSentencesAndOnce() {
    subscribe("aisha@example.org", "ALT01");
    assertThat(digests()).isZero();
    clock.pass(Duration.ofDays(1));
    month(80);
    assertThat(digests()).isEqualTo(1);
    assertThat(mails().getLast())
        .contains(
            "Alert Hospital: Waits of 4 hours was 80.0% in January 2026. Chance does not explain how"
                + " high it has become. Higher is worse.")
        .contains("/mynhs/measures/alert-waits?organisation=ALT01")
        .contains("/mynhs/alerts/stop/")
        .doesNotContain("Quiet Hospital");
    assertThat(digests()).isZero();
    clock.pass(Duration.ofDays(1));
    assertThat(digests()).isZero();
  }

  @Test
  void aSignalThatLastsIsNotToldAgainAndThereIsOneMailAMonth() {
    subscribe("aisha@example.org", "ALT01");
    month(80);
    assertThat(digests()).isEqualTo(1);
    clock.pass(Duration.ofDays(1));
    month(10); // the other way, in the same month: it waits
    assertThat(digests()).isZero();
    clock.set(Instant.parse("2026-04-02T12:00:00Z"));
    assertThat(digests()).isEqualTo(1);
    assertThat(mails().getLast()).contains("Lower is better");
    clock.set(Instant.parse("2026-05-02T12:00:00Z"));
    month(9);
    assertThat(digests()).isZero();
    assertThat(count("alert_digest")).isEqualTo(2);
  }

  @Test
  void whoChoseAMeasureHearsOfThatOneOnly() {
    subscribe("aisha@example.org", "ALT01", "alert-other");
    month(80);
    assertThat(digests()).isZero();
  }

  @Test
  void whoSignsUpAgainIsToldOfBoth() {
    subscribe("aisha@example.org", "ALT02");
    subscribe("AISHA@example.org", "ALT01");
    assertThat(count("alert_subscription")).isEqualTo(1);
    month(80);
    assertThat(digests()).isEqualTo(1);
    String first = mails().getFirst();
    browser.open(link(first, "stop")).submit("/stop/", Map.of()); // an older mail still stops all
    assertThat(count("alert_subscription")).isZero();
  }

  @Test
  void twoServersSendOneMail() throws InterruptedException, ExecutionException {
    subscribe("aisha@example.org", "ALT01");
    month(80);
    int before = mails().size();
    try (ExecutorService servers = Executors.newFixedThreadPool(2)) {
      Callable<Integer> server = digests::some;
      for (Future<Integer> done : servers.invokeAll(List.of(server, server, server, server))) {
        done.get();
      }
    }
    assertThat(mails().size() - before).isEqualTo(1);
    assertThat(count("alert_digest")).isEqualTo(1);
  }

  @Test
  void aMailProgramStopsEverythingWithOneClick() throws IOException, InterruptedException {
    subscribe("aisha@example.org", "ALT01");
    month(80);
    digests();
    String address =
        sql.sql("SELECT unsubscribe FROM message ORDER BY id DESC LIMIT 1")
            .query(String.class)
            .single();
    String path = address.replaceFirst("^https?://[^/]+", "");
    HttpClient client = HttpClient.newHttpClient();
    HttpResponse<String> opened =
        client.send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(opened.statusCode()).isEqualTo(303);
    assertThat(count("alert_subscription")).isEqualTo(1); // looking at it stops nothing
    HttpResponse<String> posted =
        client.send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(posted.statusCode()).isEqualTo(200);
    for (String table :
        List.of("alert_subscription", "alert_choice", "alert_key", "alert_digest", "alert_told")) {
      assertThat(count(table)).as(table).isZero();
    }
  }

  @Test
  void anAddressThatNobodyConfirmedIsForgottenAfterAWeek() {
    signUp("aisha@example.org", "ALT01");
    clock.pass(Duration.ofDays(7));
    browser.open(link(mails().getFirst(), "confirm"));
    assertThat(browser.heading()).isEqualTo("This link does not work");
    tend.forget();
    assertThat(count("alert_subscription")).isZero();
    assertThat(count("alert_key")).isZero();
  }

  @Test
  void mailsAreSentAfterFiguresCameOutInTheMorning() {
    subscribe("aisha@example.org", "ALT01");
    month(80);
    int before = mails().size();
    clock.set(Instant.parse("2026-03-04T09:59:00Z"));
    tend.send();
    assertThat(mails()).hasSize(before);
    clock.set(Instant.parse("2026-03-04T10:00:00Z"));
    tend.send();
    assertThat(mails()).hasSize(before + 1);
  }
}
