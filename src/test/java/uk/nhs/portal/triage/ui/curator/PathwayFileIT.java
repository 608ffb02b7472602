package uk.nhs.portal.triage.ui.curator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.nhs.portal.identity.OpenAccounts;
import uk.nhs.portal.identity.Role;
import uk.nhs.portal.identity.SignedInAs;
import uk.nhs.portal.identity.signin.Browser;
import uk.nhs.portal.identity.signin.ServerTest;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.questionnaires.fhir.FhirQuestionnaires;
import uk.nhs.portal.questionnaires.format.ReadQuestionnaire;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.triage.pathways.Drafts;
import uk.nhs.portal.triage.pathways.UploadPathway;

/// A curator chooses the file of a pathway, in a browser without scripts.
@ServerTest
class PathwayFileIT {

  private static final String PAGE = "/curator/triage/upload";
  private static final String PASSWORD = "glacier trumpet walnut";
  private static final AtomicInteger CURATORS = new AtomicInteger();

  @Autowired private OpenAccounts accounts;
  @Autowired private MovableClock clock;
  @LocalServerPort private int port;

  private Browser browser = new Browser(0);
  private String name = "";

  @BeforeEach
  void aCurator() {
    clock.reset();
    name = Drafts.newName();
    browser = new Browser(port);
    String email = "file-curator" + CURATORS.incrementAndGet() + "@example.com";
    SignedInAs.thePortal(() ->
        accounts.forStaff(
            EmailAddress.of(email), "Clara Wren", PASSWORD, Set.of(Role.CURATOR), List.of()));
    browser.signIn(email, PASSWORD, "/curator");
  }

  @Test
  void aFileIsReadCheckedAndKept() {
    Document page = chosen(text(Drafts.sound(name, "1")), "First version");

    assertThat(page.select("main").text())
        .contains("The version is here.")
        .contains("Proven over all answers")
        .contains("First version");
    assertThat(chosen(text(Drafts.sound(name, "1")), "Again").select("main").text())
        .contains("is here already");
  }

  @Test
  void aFileFromWindowsIsReadToo() {
    String windows = "\uFEFF" + Drafts.sound(name, "1").replace("\n", "\r\n");

    assertThat(chosen(text(windows), "As Notepad saves it").select("main").text())
        .contains("The version is here.");
  }

  @Test
  void aFhirQuestionnaireIsReadAsWell() {
    String fhir =
        FhirQuestionnaires.toJson(
            ReadQuestionnaire.of(Drafts.sound(name, "1")),
            org.hl7.fhir.r4.model.Enumerations.PublicationStatus.DRAFT);

    assertThat(chosen(text(fhir), "From another program").select("main").text())
        .contains("The version is here.")
        .contains("Proven over all answers");
  }

  @Test
  void whatIsNoPathwaySaysSoAndKeepsWhatWasWritten() {
    assertRefused(
        text(Drafts.sound(name, "1").replace("pain = yes", "pian = yes")),
        "The file is not a pathway. Read below what is wrong.",
        "pian");
    assertRefused(text("questionnaire: [never closed"), "The file is not a pathway.", "no YAML");
    assertRefused(
        text("{\"resourceType\": \"Patient\"}"), "The file is not a pathway.", "Questionnaire");
    assertRefused(
        text("{\"resourceType\": \"Questionnaire\", "),
        "The file is not a pathway.",
        "This is no JSON");
  }

  @Test
  void whatIsNoTextInUtf8SaysHowToSaveIt() {
    String words = "Save the file as plain text in UTF-8.";
    byte[] latin1 = "title: Schmerz für alle".getBytes(StandardCharsets.ISO_8859_1);

    assertRefused(latin1, "The file is not a pathway.", words);
    assertRefused(
        Drafts.sound(name, "1").getBytes(StandardCharsets.UTF_16),
        "The file is not a pathway.",
        words);
    assertRefused(
        Drafts.sound(name, "1").getBytes(StandardCharsets.UTF_16BE),
        "The file is not a pathway.",
        words);
    assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0}, "The file is not a pathway.", words);
  }

  @Test
  void aFileThatIsTooLargeOrEmptyIsRefusedWithWords() {
    assertRefused(new byte[0], "The file is empty. Choose another file.", "");
    assertRefused(
        "#".repeat(UploadPathway.MOST_BYTES + 1).getBytes(StandardCharsets.UTF_8),
        "The file must be smaller than 1MB",
        "");
    assertRefused(
        "#".repeat(UploadPathway.LONGEST + 1).getBytes(StandardCharsets.UTF_8),
        "The file is not a pathway.",
        "at most 400,000 characters");
    assertThat(sent("pathway.yaml", new byte[13 << 20], "Why").statusCode()).isEqualTo(413);
  }

  @Test
  void noFileAndNoWordsAreTwoErrors() {
    Document page = followed(sent("", new byte[0], " "));

    assertThat(page.select(".nhsuk-error-summary a").eachText())
        .containsExactly("Choose the file of the pathway", "Say what has changed, and why");
    assertThat(errors(followed(sent("p.yaml", text(Drafts.sound(name, "1")), "x".repeat(1_001)))))
        .isEqualTo("What has changed must be 1,000 characters or less");
  }

  @Test
  void onlyCuratorsBringFilesIn() {
    Browser visitor = new Browser(port);
    String token = visitor.formToken("/sign-in");

    HttpResponse<String> answer =
        visitor.postFile(
            PAGE + "/file",
            Map.of("_csrf", token, "why", "Why"),
            "file",
            "p.yaml",
            text(Drafts.sound(name, "1")));

    assertThat(Browser.location(answer)).startsWith("/sign-in");
    assertThat(Browser.location(browser.get(PAGE + "/file"))).isEqualTo(PAGE);
  }

  private void assertRefused(byte[] content, String error, String line) {
    Document page = chosen(content, "What I wrote about it");
    assertThat(errors(page)).startsWith(error);
    assertThat(page.select("main").text()).contains(line);
    assertThat(page.select("textarea[name=why]").text()).isEqualTo("What I wrote about it");
  }

  private static String errors(Document page) {
    return page.select(".nhsuk-error-summary a").text();
  }

  private Document chosen(byte[] content, String why) {
    return followed(sent("pathway.yaml", content, why));
  }

  private HttpResponse<String> sent(String fileName, byte[] content, String why) {
    return browser.postFile(
        PAGE + "/file",
        Map.of("_csrf", browser.formToken(PAGE), "why", why),
        "file",
        fileName,
        content);
  }

  private Document followed(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    HttpResponse<String> page = browser.get(Browser.location(answer));
    assertThat(page.statusCode()).isEqualTo(200);
    return Jsoup.parse(page.body());
  }

  private static byte[] text(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }
}
