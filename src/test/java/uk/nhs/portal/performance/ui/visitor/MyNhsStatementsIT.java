package uk.nhs.portal.performance.ui.visitor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.performance.FiguresInTables;
import uk.nhs.portal.performance.figures.ReportingKind;
import uk.nhs.portal.performance.measures.DefineMeasures;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.OpenPage;
import uk.nhs.portal.testing.Window;

/// A hundred measures, and one of them with seven thousand organisations: pages stay small and ask
/// the database little.
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class MyNhsStatementsIT {

  private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);
  private static final int MEASURES = 100;
  private static final int PRACTICES = 7_000;
  private static final int MOST_STATEMENTS = 6;
  private static final int MOST_BYTES = 400_000;

  @Autowired private ApplicationContext context;
  @Autowired private JdbcTemplate sql;
  @Autowired private DefineMeasures define;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private Clock clock;
  @LocalServerPort private int port;

  private FiguresInTables figures;

  /// In one transaction: each row by itself would take minutes.
  @BeforeAll
  void publishOnce() {
    figures = new FiguresInTables(sql, define, clock.instant().minusSeconds(60));
    new TransactionTemplate(transactions).executeWithoutResult(_ -> publish());
  }

  private void publish() {
    figures.clear();
    figures.england();
    for (int practice = 0; practice < PRACTICES; practice++) {
      figures.organisation(
          code(practice),
          "The Surgery of Practice " + practice,
          ReportingKind.GP_PRACTICE,
          "Y6" + practice % 4,
          "Q0" + practice % 10);
    }
    for (int each = 0; each < MEASURES; each++) {
      int measure =
          figures.measure(
              "m%02d".formatted(each),
              "\"unit\":\"%\",\"polarity\":\"increase\",\"target\":60,\"frequency\":\"month\","
                  + "\"domain\":\"Domain "
                  + each % 7
                  + "\"");
      for (int month = 0; month < (each == 0 ? 24 : 2); month++) {
        boolean all = each == 0 && month == 0;
        publish(measure, JUNE.minusMonths(month), all ? PRACTICES : 20);
      }
    }
    figures.store();
  }

  private void publish(int measure, LocalDate period, int practices) {
    figures.release(measure, period, 1, false);
    for (int practice = 0; practice < practices; practice++) {
      figures.percent(measure, period, 1, code(practice), 300 + practice % 500, 1_000);
    }
    figures.percent(measure, period, 1, "E92000001", 550 * 20, 20_000);
  }

  @AfterAll
  void leaveNothing() {
    figures.clear();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/mynhs/measures/m00",
        "/mynhs/measures/m00?view=intervals&sort=name&page=3",
        "/mynhs/measures/m00?view=regions",
        "/mynhs/measures/m00?view=icbs&organisation=P00001",
        "/mynhs/measures/m00?organisation=P00001&history=joined",
        "/mynhs/measures/m00?organisation=Y60&view=regions",
        "/mynhs/measures/m00?organisation=NOPE9",
        "/mynhs/organisations/P00001",
        "/mynhs/organisations/P00001?history=joined",
        "/mynhs/organisations/E92000001",
        "/mynhs/organisations/Y60",
        "/mynhs/compare?measure=m00&organisation=P00001&organisation=P00002",
        "/mynhs/measures",
        "/mynhs"
      })
  void aPageAsksAtMostSixTimes(String page) {
    try (Window window = Window.of(context, Role.CURATOR.name())) {
      long cold = CountedStatements.during(() -> window.open(page));
      long warm = CountedStatements.during(() -> window.open(page));

      assertThat(OpenPage.text()).isNotEmpty();
      assertThat(cold).as("cold: %s", page).isBetween(1L, (long) MOST_STATEMENTS);
      assertThat(warm).as("warm: %s", page).isLessThanOrEqualTo(cold);
    }
  }

  @Test
  void aPageOfSevenThousandOrganisationsIsSmall() throws Exception {
    List<String> sizes = new ArrayList<>();
    for (String page :
        List.of(
            "/mynhs/measures/m00",
            "/mynhs/measures/m00?organisation=P00001",
            "/mynhs/measures/m00?view=intervals",
            "/mynhs/measures/m00?view=regions",
            "/mynhs/organisations/P00001")) {
      HttpResponse<String> answer = get(page);
      int bytes = answer.body().getBytes(UTF_8).length;
      sizes.add(page + " " + bytes);
      assertThat(bytes).as(sizes.toString()).isLessThan(most(page));
    }
  }

  /// Two more charts of one organisation need more room, and a hundred cards do.
  private static int most(String page) {
    if (page.startsWith("/mynhs/organisations")) {
      return 2 * MOST_BYTES;
    }
    return page.contains("organisation=") ? MOST_BYTES + 80_000 : MOST_BYTES;
  }

  private static String code(int practice) {
    return "P%05d".formatted(practice);
  }

  private HttpResponse<String> get(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Accept", "text/html")
            .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0")
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}
