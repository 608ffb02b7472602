package uk.nhs.portal.questionnaires.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.identity.signin.Browser;
import uk.nhs.portal.identity.signin.ServerTest;
import uk.nhs.portal.questionnaires.responses.ResponseToken;
import uk.nhs.portal.questionnaires.responses.TestService;
import uk.nhs.portal.testing.MovableClock;

/// A whole way through the questions as a browser without scripts goes it, on a real server.
@ServerTest
class WithoutScriptsIT {

  @LocalServerPort private int port;
  @Autowired private TestService service;
  @Autowired private JdbcClient jdbc;
  @Autowired private MovableClock clock;

  private Browser browser = new Browser(0);
  private ResponseToken token = new ResponseToken("A".repeat(22));

  @BeforeEach
  void aVisitor() {
    clock.reset();
    browser = new Browser(port);
    token = service.start("every-kind");
  }

  private String question(String item) {
    return "/test-service/" + token.value() + "/questions/" + item;
  }

  private String action(String item) {
    return "/answers/" + token.value() + "/" + item;
  }

  /// Opens the page, fills its form in and posts it as it stands.
  private HttpResponse<String> send(String item, Map<String, String> typed) {
    HttpResponse<String> page = browser.get(question(item));
    assertThat(page.statusCode()).isEqualTo(200);
    Document html = Jsoup.parse(page.body());
    Map<String, String> fields = new LinkedHashMap<>();
    html.select("main form input[type=hidden]")
        .forEach(hidden -> fields.put(hidden.attr("name"), hidden.attr("value")));
    assertThat(fields).containsKey("_csrf");
    fields.putAll(typed);
    return browser.post(html.select("main form").attr("action"), fields);
  }

  private static Document followed(Browser browser, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    HttpResponse<String> page = browser.get(Browser.location(answer));
    assertThat(page.statusCode()).isEqualTo(200);
    return Jsoup.parse(page.body());
  }

  private long rows() {
    return jdbc.sql("SELECT COUNT(*) FROM questionnaire_answer").query(Long.class).single();
  }

  @Test
  void anAnswerLeadsToTheNextQuestion() {
    HttpResponse<String> answer = send("pain", Map.of("answer", "head"));

    assertThat(Browser.location(answer)).isEqualTo(question("signs"));
    Document next = followed(browser, answer);
    assertThat(next.select("main h1").text()).isEqualTo("Do you have any of these?");
    assertThat(next.select("noscript")).isEmpty();
    assertThat(next.select(".nhsuk-back-link").attr("href")).isEqualTo(question("pain"));
  }

  @Test
  void aRefusedAnswerIsShownAgainWithItsErrorsAndNothingInTheAddress() {
    send("pain", Map.of("answer", "head"));
    send("signs", Map.of("answer", "none"));
    send("smoker", Map.of("answer", "yes"));

    HttpResponse<String> answer =
        send("per-day", Map.of("answer", "lots <script>alert('x')</script>"));

    assertThat(Browser.location(answer)).isEqualTo(question("per-day") + "?again");
    Document page = followed(browser, answer);
    assertThat(page.title()).startsWith("Error: How many cigarettes");
    assertThat(page.select(".nhsuk-error-summary a").text())
        .isEqualTo("Your answer must be a number, like 12");
    assertThat(page.select("input#answer").attr("value"))
        .isEqualTo("lots <script>alert('x')</script>");
    assertThat(page.select("main script")).isEmpty();
  }

  @Test
  void whatIsTypedNeverEndsTheScriptThatDescribesThePage() {
    answerUpTo("story");
    send("story", Map.of("answer", "</script><!--<script><h2>injected</h2>"));

    for (String address :
        new String[] {question("story"), "/find-a-gp?near=%3C/script%3E%3Ch2%3Einjected"}) {
      String page = browser.get(address).body();
      assertThat(page).as(address).contains("injected");
      assertThat(page).as(address).doesNotContain("<h2>injected");
    }
  }

  @Test
  void tenKilobytesOfTextAreTakenAsTheyAre() {
    String story = "Ünd <b>then</b> & so on. 🤒\n".repeat(370).strip();
    assertThat(story.getBytes(StandardCharsets.UTF_8).length).isGreaterThan(10_000);
    answerUpTo("story");

    HttpResponse<String> answer = send("story", Map.of("answer", story.replace("\n", "\r\n")));

    assertThat(Browser.location(answer)).isEqualTo(question("word"));
    assertThat(Jsoup.parse(browser.get(question("story")).body()).select("textarea").val())
        .isEqualTo(story);
  }

  private void answerUpTo(String item) {
    Map<String, Map<String, String>> answers = new LinkedHashMap<>();
    answers.put("pain", Map.of("answer", "head"));
    answers.put("signs", Map.of("answer", "none"));
    answers.put("smoker", Map.of("answer", "no"));
    answers.put("temperature", Map.of("answer", "37.5"));
    answers.put("since", Map.of("answer-day", "1", "answer-month", "jan", "answer-year", "2026"));
    for (Map.Entry<String, Map<String, String>> each : answers.entrySet()) {
      if (each.getKey().equals(item)) {
        return;
      }
      assertThat(send(each.getKey(), each.getValue()).statusCode()).isEqualTo(303);
    }
  }

  @Test
  void aFileIsTakenForWhatItHoldsAndNotForItsName() {
    answerUpTo("story");
    for (Map.Entry<String, Map<String, String>> each :
        List.of(
            Map.entry("story", Map.of("answer", "It hurts")),
            Map.entry("word", Map.of("answer", "")),
            Map.entry("nhs-number", Map.of("answer", "")),
            Map.entry("postcode", Map.of("answer", "LS1 4AP")),
            Map.entry(
                "home",
                Map.of(
                    "answer-line-1", "1 High Street",
                    "answer-town", "Leeds",
                    "answer-postcode", "LS1 4AP")),
            Map.entry("phone", Map.of("answer", "01632 960001")),
            Map.entry("email", Map.of("answer", "sam@example.com")))) {
      assertThat(send(each.getKey(), each.getValue()).statusCode()).isEqualTo(303);
    }
    byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    byte[] tooLarge = new byte[10 * 1024 * 1024 + 1];
    byte[] pdf = "%PDF-1.7 what I have".getBytes(StandardCharsets.UTF_8);

    assertThat(uploaded("photo.png", script)).isEqualTo("The file must be a PDF, JPEG or PNG");
    assertThat(uploaded("large.pdf", tooLarge)).isEqualTo("The file must be smaller than 10MB");
    assertThat(uploaded("empty.pdf", new byte[0]))
        .isEqualTo("The file is empty. Select another file.");
    assertThat(uploaded("C:\\\\me\\\\scan.pdf", pdf)).isEmpty();

    assertThat(
            jdbc.sql(
                    """
                    SELECT name, media_type, content FROM questionnaire_attachment WHERE response IN
                      (SELECT response FROM questionnaire_attachment WHERE name = 'scan.pdf')
                    """)
                .query((row, n) -> row.getString(1) + row.getString(2) + row.getBytes(3).length)
                .list())
        .containsExactly("scan.pdfapplication/pdf" + pdf.length);
    assertThat(Jsoup.parse(browser.get(question("photo")).body()).select("main").text())
        .contains("You have uploaded scan.pdf");
  }

  /// What is wrong with a file, or nothing.
  private String uploaded(String name, byte[] content) {
    String csrf = browser.formToken(question("photo"));
    HttpResponse<String> answer = browser.postFile(action("photo"), csrf, "answer", name, content);
    return followed(browser, answer).select(".nhsuk-error-summary a").text();
  }

  @Test
  void megabytesAreRefusedOnAClearPage() {
    HttpResponse<String> answer =
        browser.post(action("pain"), Map.of("answer", "x".repeat(3_000_000)));

    assertThat(answer.statusCode()).isEqualTo(413);
    Document page = Jsoup.parse(answer.body());
    assertThat(page.select("main h1").text()).isEqualTo("What you sent is too large");
    assertThat(page.select("footer a")).hasSize(5);
  }

  @Test
  void aFormThatThisSiteDidNotMakeIsRefused() {
    browser.get(question("pain"));
    long before = rows();

    HttpResponse<String> without = browser.post(action("pain"), Map.of("answer", "head"));
    HttpResponse<String> wrong =
        browser.post(action("pain"), Map.of("answer", "head", "_csrf", "guessed"));

    assertThat(without.statusCode()).isEqualTo(403);
    assertThat(wrong.statusCode()).isEqualTo(403);
    assertThat(Jsoup.parse(without.body()).select("main h1").text())
        .isEqualTo("Your answer was not sent");
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void aTamperedAddressIsNotFoundAndGivesNoHint() {
    String csrf = browser.formToken(question("pain"));
    String right = token.value();
    String tampered = (right.charAt(5) == 'x' ? "y" : "x") + right.substring(1);

    HttpResponse<String> post =
        browser.post("/answers/" + tampered + "/pain", Map.of("answer", "head", "_csrf", csrf));
    HttpResponse<String> mangled =
        browser.post("/answers/nonsense/pain", Map.of("answer", "head", "_csrf", csrf));

    assertThat(post.statusCode()).isEqualTo(404);
    assertThat(mangled.statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(post.body()).select("main h1").text()).isEqualTo("Page not found");
    assertThat(Jsoup.parse(post.body()).select("main").html())
        .isEqualTo(Jsoup.parse(mangled.body()).select("main").html());
    for (String segment : new String[] {tampered, "nonsense"}) {
      assertThat(browser.get("/test-service/" + segment + "/questions/pain").statusCode())
          .isEqualTo(404);
    }
  }

  @Test
  void theFormStillWorksWhenTheServersSessionIsGone() {
    String csrf = browser.formToken(question("pain"));
    browser.cookies().remove("JSESSIONID");

    HttpResponse<String> answer =
        browser.post(action("pain"), Map.of("answer", "head", "_csrf", csrf));

    assertThat(Browser.location(answer)).isEqualTo(question("signs"));
  }

  @Test
  void anOldFormOfAQuestionThatIsNotAskedLeadsToThePresentOne() {
    answerUpTo("temperature");
    String csrf = browser.formToken(question("smoker"));

    HttpResponse<String> answer =
        browser.post(action("per-day"), Map.of("answer", "20", "_csrf", csrf));

    assertThat(Browser.location(answer)).isEqualTo(question("temperature") + "?moved");
    assertThat(followed(browser, answer).select(".nhsuk-notification-banner").text())
        .contains("This is the question to answer now");
  }

  @Test
  void anExpiredResponseSaysSo() {
    String csrf = browser.formToken(question("pain"));
    clock.pass(Duration.ofDays(2));

    HttpResponse<String> answer =
        browser.post(action("pain"), Map.of("answer", "head", "_csrf", csrf));

    assertThat(followed(browser, answer).select("main h1").text())
        .isEqualTo("Your answers have been deleted");
  }

  @Test
  void theAnswersAreSentWithoutScriptsToo() {
    token = service.start("begin");
    send("age", Map.of("answer", "30"));
    send("sex", Map.of("answer", "female"));
    HttpResponse<String> last = send("symptom", Map.of("answer", "back"));
    Document check = followed(browser, last);
    assertThat(check.select("main h1").text()).isEqualTo("Check your answers");
    String csrf = check.select("main input[name=_csrf]").attr("value");

    HttpResponse<String> sent =
        browser.post(check.select("main form").attr("action"), Map.of("_csrf", csrf));

    assertThat(Browser.location(sent)).isEqualTo("/test-service/" + token.value() + "/done");
    assertThat(followed(browser, sent).select("main h1").text()).isEqualTo("Answers sent");
    assertThat(
            browser
                .post("/answers/" + token.value(), Map.of("_csrf", csrf))
                .headers()
                .firstValue("Location"))
        .isPresent();
  }
}
