package uk.nhs.portal.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.organisations.imports.ImportFile;
import uk.nhs.portal.organisations.imports.ImportFiles;
import uk.nhs.portal.organisations.imports.ImportKind;
import uk.nhs.portal.testing.DatabaseTest;

/// The pages as a browser without scripts gets them.
@DatabaseTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FindPagesIT {

  private static final String ORGANISATIONS =
      """
      ods_code,kind,name,status,town,postcode,phone,latitude,longitude,accepting_patients,cqc_rating,cqc_year,hours_tuesday
      Z30001,GP practice,Oak <Tree> Surgery,,Sale,M33 7XZ,0161 496 0001,53.4240,-2.3200,yes,Good,2019,08:00-18:30
      Z30002,GP practice,Elm Surgery,,Sale,M33 2TB,0161 496 0002,53.4270,-2.3035,no,,,
      Z30003,GP practice,Gone Surgery,CLOSED,Sale,M33 7XZ,,53.4240,-2.3200,,,,
      Z30004,pharmacy,Morning Pharmacy,,Sale,M33 7XZ,,53.4240,-2.3200,,,,08:00-12:00
      """;

  @Autowired private ImportFiles importFiles;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeEach
  void importTown() {
    run(ImportKind.ODS, ORGANISATIONS);
    run(ImportKind.POSTCODES, "postcode,lat,lon\nM33 7XZ,53.4241,-2.3201\n");
  }

  @AfterEach
  void leaveNothing() {
    jdbc.sql("DELETE FROM organisation").update();
    jdbc.sql("DELETE FROM postcode").update();
    jdbc.sql("DELETE FROM organisation_succession").update();
    jdbc.sql("DELETE FROM organisation_lineage").update();
    jdbc.sql("DELETE FROM organisation_former_name").update();
  }

  @Test
  void aSearchListsPracticesWithAllThatAPersonNeedsToChoose() throws Exception {
    Document page = page("/find-a-gp?near=M33+7XZ");

    assertThat(page.select("main h1").eachText()).containsExactly("Find a GP");
    assertThat(page.select("main form").attr("method")).isEqualTo("get");
    assertThat(page.select("input[name=near]").attr("value")).isEqualTo("M33 7XZ");
    assertThat(page.select("main h3").eachText())
        .containsExactly("1. Oak <Tree> Surgery", "2. Elm Surgery");
    assertThat(page.select(".app-results__item").eachText().getFirst())
        .contains("miles away", "M33 7XZ", "0161 496 0001", "Accepting new patients", "Good");
    assertThat(page.select("main h3 a").eachAttr("href").getFirst())
        .endsWith("organisations/Z30001?from=M33+7XZ");
    assertThat(page.select("svg desc").text()).contains("2: Elm Surgery", "east");
  }

  @Test
  void anEmptySearchIsAnErrorOfTheField() throws Exception {
    Document page = page("/find-a-gp?near=");

    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".nhsuk-error-summary").text()).contains("Enter a postcode");
  }

  @Test
  void pharmaciesSayWhetherTheyAreOpen() throws Exception {
    Document page = page("/find-a-pharmacy?near=M33&open=now");

    assertThat(page.select("main h3").eachText()).containsExactly("1. Morning Pharmacy");
    assertThat(page.select("main").text()).contains("Open now, closes at midday");
  }

  @Test
  void theOrganisationsPageHasEverything() throws Exception {
    Document page = page("/organisations/Z30001?from=M33+7XZ");

    assertThat(page.select("main h1").text()).isEqualTo("Oak <Tree> Surgery");
    assertThat(page.select("main").text())
        .contains("GP practice", "0161 496 0001", "Good (2019)", "8am to 6:30pm", "bank holidays")
        .contains("from M33 7XZ");
    assertThat(page.select("svg title").eachText().getFirst()).contains("Oak <Tree> Surgery");
    assertThat(page.select("main a[href$=Z30002]").text()).isEqualTo("Elm Surgery");
  }

  @Test
  void anOrganisationThatWasReplacedSaysWhatItBecameAndTodaysSaysWhatItWasMadeOf()
      throws Exception {
    run(
        ImportKind.SUCCESSIONS,
        """
        predecessor,successor,on,former_name
        Z30003,Z30001,2019-04-01,
        Z30099,Z30003,2010-10-01,Old Surgery
        """);

    Document closed = page("/organisations/Z30003");
    assertThat(closed.select("main").text())
        .contains("On 1 April 2019 it became Oak <Tree> Surgery (Z30001).")
        .contains("Old Surgery (Z30099) until 30 September 2010");
    assertThat(closed.select("main a[href=/organisations/Z30001]")).isNotEmpty();

    assertThat(page("/organisations/Z30001").select("main").text())
        .contains("It was made of:")
        .contains("Gone Surgery (Z30003) until 31 March 2019")
        .contains(
            "Old Surgery (Z30099) until 30 September 2010, when it became Gone Surgery (Z30003)");

    Document unlisted = page("/organisations/Z30099");
    assertThat(unlisted.select("h1").text()).isEqualTo("Old Surgery");
    assertThat(unlisted.select("main").text())
        .contains("On 1 October 2010 it became Gone Surgery (Z30003).")
        .contains("Today it is Oak <Tree> Surgery (Z30001).");
  }

  @Test
  void aClosedOrganisationSaysSoAndAnUnknownOneIsNotFound() throws Exception {
    assertThat(page("/organisations/Z30003").select("main").text()).contains("has closed");
    assertThat(get("/organisations/NOPE99").statusCode()).isEqualTo(404);
    assertThat(get("/organisations/!").statusCode()).isEqualTo(404);
  }

  private Document page(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
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

  private void run(ImportKind kind, String text) {
    ImportFile file =
        new ImportFile("town.csv", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    importFiles.run(kind, List.of(file), false, _ -> {});
  }
}
