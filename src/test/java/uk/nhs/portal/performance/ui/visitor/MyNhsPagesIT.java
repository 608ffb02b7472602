package uk.nhs.portal.performance.ui.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.nhs.portal.performance.FiguresInTables;
import uk.nhs.portal.performance.figures.ReportingKind;
import uk.nhs.portal.performance.measures.DefineMeasures;
import uk.nhs.portal.testing.DatabaseTest;

/// The public pages of MyNHS as a browser without scripts gets them.
@DatabaseTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class MyNhsPagesIT {

  private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

  @Autowired private JdbcTemplate sql;
  @Autowired private DefineMeasures define;
  @Autowired private Clock clock;
  @LocalServerPort private int port;

  private final HttpClient http = HttpClient.newHttpClient();
  private FiguresInTables figures;
  private int waits;

  @BeforeEach
  void publish() {
    figures = new FiguresInTables(sql, define, clock.instant().minusSeconds(60));
    figures.clear();
    waits =
        figures.measure(
            "waits",
            """
            "unit":"%","polarity":"increase","target":78,"domain":"Urgent care","frequency":"month",
            "definition":"People seen within 4 hours in A&E.","source":"NHS England","kinds":["TRUST"]\
            """);
    figures.england();
    for (int trust = 1; trust <= 12; trust++) {
      figures.organisation(
          code(trust), name(trust), ReportingKind.TRUST, trust < 7 ? "Y60" : "Y63", null);
    }
    for (int month = 0; month < 15; month++) {
      LocalDate period = JUNE.minusMonths(month);
      figures.release(waits, period, 1, month == 0);
      double all = 0;
      for (int trust = 1; trust <= 12; trust++) {
        double seen = 500 + 20 * trust + 5 * (month % 3);
        all += seen;
        if (trust == 12 && month == 0) {
          figures.hidden(waits, period, 1, code(trust));
        } else {
          figures.percent(waits, period, 1, code(trust), seen, 1_000);
        }
      }
      figures.percent(waits, period, 1, "E92000001", all, 12_000);
    }
    figures.store();
  }

  @AfterEach
  void leaveNothing() {
    figures.clear();
  }

  @Test
  void theMeasurePageHasDefinitionEnglandAndAllOrganisations() throws Exception {
    Document page = page("/mynhs/measures/waits");

    assertThat(page.select("h1").eachText()).containsExactly("Measure waits");
    assertThat(page.title()).startsWith("Measure waits – MyNHS");
    assertThat(page.select("main").text())
        .contains("People seen within 4 hours in A&E.")
        .contains("It was 63.0% in June 2024 (95% interval 62.1% to 63.9%)")
        .contains("All organisations, June 2024")
        .contains("Higher is better")
        .contains("Released June 2024")
        .contains("revision 1, provisional");
    assertThat(page.select("main table:not(figure table) caption").text())
        .contains("1 to 12 of 12 NHS trusts");
    assertThat(page.select("figure.app-chart svg title").eachText())
        .anyMatch(text -> text.contains("England over time"))
        .anyMatch(text -> text.contains("NHS trusts by their size"));
  }

  @Test
  void theListIsRankedAndHiddenFiguresComeLastInWords() throws Exception {
    Document page = page("/mynhs/measures/waits?view=list");
    var rows = page.select("main table:not(figure table) tbody tr").eachText();

    assertThat(rows.getFirst())
        .contains("Trust <11>", "72.0%", "Better than England", "Best fifth");
    assertThat(rows.getFirst()).contains("720 of 1,000", "Provisional");
    assertThat(page.select("main").text()).doesNotContain("33.3%");
    Document worst = page("/mynhs/measures/waits?view=list&sort=-value");
    assertThat(worst.select("main table:not(figure table) tbody tr").eachText())
        .anyMatch(row -> row.contains("Trust <12>") && row.contains("Kept back"));
  }

  @Test
  void oneOrganisationHasItsOwnChartsAndWhatTheyMean() throws Exception {
    Document page = page("/mynhs/measures/waits?organisation=R01");

    assertThat(page.select("main h2").eachText().getFirst()).isEqualTo("Trust <1>");
    assertThat(page.select("main").text())
        .contains("What this means: It was 52.0% in June 2024")
        .contains("This is worse than England (63.0%).")
        .contains("cannot be expected to meet the 78% target unless something changes");
    assertThat(page.select("figure.app-chart")).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void thePeriodIsChosenAndABadOneIsIgnoredWithANote() throws Exception {
    assertThat(page("/mynhs/measures/waits?period=2024-05-01").select("main").text())
        .contains("All organisations, May 2024")
        .doesNotContain("in the address");
    for (String bad : new String[] {"2024-13-01", "june", "1999-01-01"}) {
      assertThat(page("/mynhs/measures/waits?period=" + bad).select("main").text())
          .contains("There are no figures for the period in the address")
          .contains("All organisations, June 2024");
    }
  }

  @Test
  void theScorecardHasEverythingAboutAFigure() throws Exception {
    Document page = page("/mynhs/organisations/R01");

    assertThat(page.select("h1").text()).contains("Trust <1>");
    assertThat(page.select("main h2").eachText()).contains("Urgent care");
    String card = page.select(".app-measure").text();
    assertThat(card)
        .contains("52.0%", "June 2024", "95% interval 48.9% to 55.1%", "520 of 1,000")
        .contains("Worse than England", "Worst fifth of 11 NHS trusts")
        .contains("Provisional", "Source: NHS England.", "Released", "revision 1")
        .contains("What this means: It was 52.0% in June 2024");
    assertThat(page.select(".app-measure svg")).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void aHiddenFigureIsSaidAndNeverShown() throws Exception {
    assertThat(page("/mynhs/organisations/R12").select("main").text())
        .contains("The figure for June 2024 is kept back")
        .doesNotContain("33.3");
  }

  @Test
  void englandAndRegionsHaveScorecards() throws Exception {
    assertThat(page("/mynhs/organisations/E92000001").select("main").text())
        .contains("63.0%", "7,560 of 12,000");
    assertThat(page("/mynhs/organisations/Y60").select("main").text())
        .contains("57.0%", "3,420 of 6,000", "Worse than England");
    assertThat(page("/mynhs/measures/waits?organisation=Y60").select("main").text())
        .contains("It was 57.0% in June 2024");
  }

  @Test
  void organisationsStandSideBySide() throws Exception {
    Document page = page("/mynhs/compare?measure=waits&organisation=R01&organisation=R02");

    assertThat(page.select("main table:not(figure table) tbody tr")).hasSize(2);
    assertThat(page.select("main table:not(figure table)").text())
        .contains("52.0%", "54.0%", "Remove");
    assertThat(page("/mynhs/compare?measure=waits&organisation=R01&add=R03").select("main").text())
        .contains("Trust <3>");
    StringBuilder eleven = new StringBuilder("/mynhs/compare?measure=waits");
    for (int trust = 1; trust <= 11; trust++) {
      eleven.append("&organisation=").append(code(trust));
    }
    assertThat(page(eleven.toString()).select("main").text())
        .contains("You can compare up to 10 services");
  }

  @Test
  void whatIsNotThereIsNotFound() throws Exception {
    assertThat(get("/mynhs/measures/nothing").statusCode()).isEqualTo(404);
    assertThat(get("/mynhs/measures/!").statusCode()).isEqualTo(404);
    assertThat(get("/mynhs/organisations/NOPE99").statusCode()).isEqualTo(404);
    assertThat(get("/mynhs/organisations/!").statusCode()).isEqualTo(404);
    assertThat(get("/mynhs/compare?measure=nothing").statusCode()).isEqualTo(404);
    assertThat(get("/mynhs/measures/nothing/organisations.csv").statusCode()).isEqualTo(404);
    assertThat(page("/mynhs/measures/waits?organisation=NOPE99").select("main").text())
        .contains("NOPE99 has no figures in this measure");
  }

  @Test
  void theFileHasTheRowsOfThePageInTheirOrder() throws Exception {
    HttpResponse<String> file =
        get("/mynhs/measures/waits/organisations.csv?sort=-value&region=Y60");

    assertThat(file.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
    assertThat(file.body().lines().toList())
        .hasSize(7)
        .element(1)
        .asString()
        .startsWith("2024-06-01,R01,Trust <1>,520,1000,52,")
        .endsWith(",Worse than England,Worst fifth,provisional");
    assertThat(get("/mynhs/measures/waits/series.csv?organisation=R01").body())
        .contains("2024-06-01,520,1000,52,");
    assertThat(get("/mynhs/organisations/R01/figures.csv").body()).contains("Urgent care,waits,");
    assertThat(get("/mynhs/compare/organisations.csv?measure=waits&organisation=R01").body())
        .contains("R01,Trust <1>,2024-06-01,520,1000,52,");
  }

  @Test
  void aNameThatASpreadsheetWouldCalculateIsGuarded() throws Exception {
    sql.update("UPDATE reporting_organisation SET name = '=1+2' WHERE code = 'R01'");

    assertThat(get("/mynhs/measures/waits/organisations.csv").body()).contains(",R01,'=1+2,");
  }

  @Test
  void theFrontDoorListsMeasuresAndFindsServices() throws Exception {
    Document page = page("/mynhs");

    assertThat(page.select("h1").text()).isEqualTo("MyNHS");
    assertThat(page.select("main a[href$=mynhs/measures/waits]").text()).isEqualTo("Measure waits");
    assertThat(page("/mynhs?near=").title()).startsWith("Error: ");
    assertThat(page("/mynhs/measures").select("main").text()).contains("Urgent care", "63.0%");
    assertThat(page("/").select("main a[href$=mynhs]").text()).contains("MyNHS");
  }

  private static String code(int trust) {
    return "R%02d".formatted(trust);
  }

  private static String name(int trust) {
    return "Trust <" + trust + ">";
  }

  private Document page(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Accept", "text/html")
            .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0")
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
