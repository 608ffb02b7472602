package uk.nhs.portal.registration.ui.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.organisations.imports.ImportFile;
import uk.nhs.portal.organisations.imports.ImportFiles;
import uk.nhs.portal.organisations.imports.ImportKind;
import uk.nhs.portal.organisations.imports.ImportResult;
import uk.nhs.portal.registration.settings.AutoAccept;
import uk.nhs.portal.registration.settings.ChangeSettings;
import uk.nhs.portal.registration.settings.PracticeSettings;
import uk.nhs.portal.testing.DatabaseTest;

/// The pages before an application, as a browser without scripts gets them, in the county of the
/// demonstration.
@DatabaseTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ChoosePracticeIT {

  private static final LocalDate REOPENS = LocalDate.of(2027, 3, 3);

  @Autowired private ImportFiles importFiles;
  @Autowired private ChangeSettings settings;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeEach
  void theCounty() {
    load(ImportKind.POSTCODES, "postcodes.csv");
    load(ImportKind.ODS, "organisations.csv");
    load(ImportKind.CATCHMENTS, "catchments.geojson");
    arrange("ZYP005", false, REOPENS, false);
    arrange("ZYP006", true, null, true);
  }

  @AfterEach
  void leaveNothing() {
    jdbc.sql("DELETE FROM registration_settings").update();
    jdbc.sql("DELETE FROM organisation").update();
    jdbc.sql("DELETE FROM postcode").update();
  }

  @Test
  void theStartSaysThatNothingIsNeededAndAsksForThePostcode() throws Exception {
    Document page = page("/register-with-a-gp");

    assertThat(page.select("main h1").text()).isEqualTo("Register with a GP practice");
    assertThat(page.select("main").text())
        .contains(
            "You do not need proof of your identity, your address or your immigration status",
            "It is free",
            "up to 3 months",
            "no fixed address",
            "Students");
    Elements form = page.select("main form");
    assertThat(form.attr("method")).isEqualTo("get");
    assertThat(form.attr("action")).isEqualTo("/register-with-a-gp/practices");
    assertThat(form.select("input[name=postcode]")).hasSize(1);
    assertThat(page.select("main a[href$=register-with-a-gp/return]")).hasSize(1);
  }

  @Test
  void practicesAreGroupedByWhetherTheyCoverThePostcode() throws Exception {
    Document page = page("/register-with-a-gp/practices?postcode=zy12da");

    assertThat(page.select("main h2").eachText())
        .containsExactly(
            "Practices that cover ZY1 2DA",
            "Practices that take people from outside their area",
            "Other practices near ZY1 2DA");
    assertThat(cards(page).getFirst().text())
        .contains(
            "Alderbrook Surgery",
            "less than 0.1 miles away",
            "Taking new patients",
            "Languages: English, Polish, Urdu",
            "step-free access");
    assertThat(page.select("main details").text())
        .contains("Practices near ZY1 2DA that do not cover it", "Bramley Cross Health Centre");
  }

  @Test
  void theButtonOfAPracticePostsItsCodeAndThePostcode() throws Exception {
    Elements form =
        cards(page("/register-with-a-gp/practices?postcode=ZY1+2DA")).getFirst().select("form");

    assertThat(form.attr("action")).isEqualTo("/registrations");
    assertThat(form.attr("method")).isEqualTo("post");
    assertThat(form.select("input[name=practice]").attr("value")).isEqualTo("ZYP001");
    assertThat(form.select("input[name=postcode]").attr("value")).isEqualTo("ZY1 2DA");
    assertThat(form.select("input[name=_csrf]").attr("value")).isNotEmpty();
    assertThat(form.select("button").text()).isEqualTo("Register with Alderbrook Surgery");
  }

  @Test
  void aClosedListSaysUntilWhenAndCannotBeAppliedTo() throws Exception {
    Element closed =
        cards(page("/register-with-a-gp/practices?postcode=ZY2+4DH")).stream()
            .filter(card -> card.text().contains("Orchard Family Practice"))
            .findFirst()
            .orElseThrow();

    assertThat(closed.text()).contains("List closed", "until 3 March 2027");
    assertThat(closed.select("form")).isEmpty();
  }

  @Test
  void whatIsWantedStandsInTheAddressAndLeavesOutTheOthers() throws Exception {
    Document page =
        page("/register-with-a-gp/practices?postcode=ZY2+4DH&only=accepting&only=step-free");

    assertThat(page.select("input[name=only][checked]").eachAttr("value"))
        .containsExactly("accepting", "step-free");
    assertThat(cards(page).toString())
        .doesNotContain("Orchard Family Practice")
        .contains("Bramley Cross Health Centre");
    assertThat(
            page("/register-with-a-gp/practices?near=Old+Mill&only=step-free")
                .select("main")
                .text())
        .contains("None of these practices has everything that you chose");
  }

  @Test
  void whereNobodyCoversThePostcodeThePageSaysWhatToDo() throws Exception {
    assertThat(page("/register-with-a-gp/practices?postcode=ZY3+4AR").select("main").text())
        .contains("We know of no practice that covers ZY3 4AR", "must find one for you")
        .contains("Quayside Practice");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "postcode=|Error: |Enter your postcode",
        "postcode=ZY1|Error: |Enter a full UK postcode, like M33 7XZ",
        "near=+|Error: |Enter a town",
        "postcode=ZY1+9ZZ|Choose a GP practice|We do not know the postcode ZY1 9ZZ",
        "postcode=EH1+1AA|Choose a GP practice|This postcode is in Scotland",
        "postcode=CF10+1AA|Choose a GP practice|This postcode is in Wales",
        "postcode=BT1+1AA|Choose a GP practice|This postcode is in Northern Ireland",
        "near=Xyzzyville|Choose a GP practice|We found no GP practice there",
        "''|Choose a GP practice|What is your postcode?"
      })
  void everyAnswerIsClear(String query, String title, String words) throws Exception {
    Document page = page("/register-with-a-gp/practices?" + query);

    assertThat(page.title()).startsWith(title);
    assertThat(page.select("main").text()).contains(words);
  }

  @Test
  void whoHasNoFixedAddressChoosesByPlace() throws Exception {
    Document page = page("/register-with-a-gp/no-fixed-address");
    assertThat(page.select("main").text()).contains("may not turn you down because you have no");
    assertThat(page.select("main form input[name=near]")).hasSize(1);

    Document found = page("/register-with-a-gp/practices?near=dunmere");

    assertThat(found.select("main h2").eachText()).containsExactly("Practices near Dunmere");
    assertThat(cards(found).getFirst().select("input[name=postcode]")).isEmpty();
  }

  @Test
  void thePageOfAPracticeLeadsToRegisteringWithIt() throws Exception {
    String action =
        page("/organisations/ZYP001?from=ZY2+4DH")
            .select("main a:contains(Register with this practice)")
            .attr("href");
    assertThat(action).isEqualTo("/register-with-a-gp/practices/ZYP001?from=ZY2+4DH");

    Document page = page(action);

    assertThat(page.select("main h1").text()).isEqualTo("Register with Alderbrook Surgery");
    assertThat(page.select("main").text())
        .contains("ZY2 4DH is outside the area of this practice", "You do not need proof");
    assertThat(page.select("main form[method=post] input[name=practice]").attr("value"))
        .isEqualTo("ZYP001");
    assertThat(get("/register-with-a-gp/practices/ZYP900").statusCode()).isEqualTo(404);
    assertThat(get("/register-with-a-gp/practices/!").statusCode()).isEqualTo(404);
    assertThat(page("/organisations/ZY001").select("main").text())
        .doesNotContain("Register with this practice");
  }

  @Test
  void onePracticeChecksWhetherItCoversAHome() throws Exception {
    String practice = "/register-with-a-gp/practices/ZYP001?postcode=";

    assertThat(page(practice + "ZY1+2DA").select("main").text())
        .contains("ZY1 2DA is in the area of this practice");
    assertThat(page(practice + "ZY1+9ZZ").select("main").text())
        .contains("We do not know the postcode ZY1 9ZZ");
    assertThat(page(practice + "nowhere").select(".nhsuk-error-summary").text())
        .contains("Enter a full UK postcode");
  }

  private static List<Element> cards(Document page) {
    return page.select("main .nhsuk-card").asList();
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

  private void arrange(
      String practice, boolean accepts, @Nullable LocalDate closedUntil, boolean outside) {
    settings.change(
        OdsCode.of(practice),
        0,
        new PracticeSettings(
            accepts, closedUntil, outside, true, true, null, Set.of(), AutoAccept.OFF));
  }

  private void load(ImportKind kind, String file) {
    ImportFile resource = ImportFile.of(new ClassPathResource("uk/nhs/portal/demo/" + file));
    assertThat(importFiles.run(kind, List.of(resource), false, _ -> {}))
        .isInstanceOf(ImportResult.Imported.class);
  }
}
