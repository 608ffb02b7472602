package uk.nhs.portal.questionnaires.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.responses.AnswerQuestions;
import uk.nhs.portal.questionnaires.responses.Answering;
import uk.nhs.portal.questionnaires.responses.ResponseToken;
import uk.nhs.portal.questionnaires.responses.TestService;
import uk.nhs.portal.testing.CountedStatements;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.testing.Window;

@DatabaseTest
class AskViewIT {

  @Autowired private ApplicationContext context;
  @Autowired private TestService service;
  @Autowired private AnswerQuestions answer;
  @Autowired private MovableClock clock;

  private Window window;

  @BeforeEach
  void aWindow() {
    clock.reset();
    window = Window.of(context, "CURATOR");
  }

  @AfterEach
  void close() {
    window.close();
  }

  private static String question(ResponseToken token, String item) {
    return "/test-service/" + token.value() + "/questions/" + item;
  }

  private Document open(ResponseToken token, String item) {
    return Jsoup.parse(window.open(question(token, item)));
  }

  private void give(ResponseToken token, String item, Map<String, List<String>> fields) {
    assertThat(answer.answer(token, new LinkId(item), new TypedAnswer(fields)))
        .isInstanceOf(Answering.Accepted.class);
  }

  private void give(ResponseToken token, String item, String... values) {
    give(token, item, Map.of("answer", List.of(values)));
  }

  private ResponseToken upTo(String item) {
    ResponseToken token = service.start("every-kind");
    Map<String, Map<String, List<String>>> answers = new java.util.LinkedHashMap<>();
    answers.put("pain", Map.of("answer", List.of("head")));
    answers.put("signs", Map.of("answer", List.of("fever", "rash")));
    answers.put("smoker", Map.of("answer", List.of("yes")));
    answers.put("per-day", Map.of("answer", List.of(" 20 ")));
    answers.put("temperature", Map.of("answer", List.of("37.5")));
    answers.put(
        "since",
        Map.of(
            "answer-day", List.of("2"),
            "answer-month", List.of("march"),
            "answer-year", List.of("2026")));
    answers.put("story", Map.of("answer", List.of("I fell <script>alert(1)</script>\r\nTwice")));
    answers.put("word", Map.of());
    answers.put("nhs-number", Map.of("answer", List.of("999 123 4519")));
    answers.put("postcode", Map.of("answer", List.of("ls14ap")));
    answers.put(
        "home",
        Map.of(
            "answer-line-1", List.of("1 High Street"),
            "answer-town", List.of("Leeds"),
            "answer-postcode", List.of("ls1 4ap")));
    answers.put("phone", Map.of("answer", List.of("01632 960001")));
    answers.put("email", Map.of("answer", List.of("sam@Example.com")));
    answers.put("photo", Map.of());
    for (Map.Entry<String, Map<String, List<String>>> each : answers.entrySet()) {
      if (each.getKey().equals(item)) {
        break;
      }
      give(token, each.getKey(), each.getValue());
    }
    return token;
  }

  @Test
  void aQuestionIsTheHeadingOfARealForm() {
    ResponseToken token = service.start("every-kind");

    Document page = open(token, "pain");

    assertThat(page.select("h1").text()).isEqualTo("Where does it hurt?");
    assertThat(page.select("form[method=post]").attr("action"))
        .isEqualTo("/answers/" + token.value() + "/pain");
    assertThat(page.select("input[type=radio][name=answer]")).hasSize(2);
    assertThat(page.select("details").text()).contains("Why we ask this");
    assertThat(page.select("form button").text()).isEqualTo("Continue");
    assertThat(page.select(".nhsuk-back-link").attr("href")).isEqualTo("/");
    assertThat(window.title()).startsWith("Where does it hurt?");
  }

  @Test
  void readingAQuestionIsTwoStatements() {
    ResponseToken token = upTo("story");
    open(token, "story");

    assertThat(CountedStatements.during(() -> open(token, "since"))).isEqualTo(2);
  }

  @Test
  void everyKindHasItsControlsAndShowsItsAnswerAgain() {
    ResponseToken token = upTo("end");

    assertThat(open(token, "pain").select("input[checked]").eachAttr("value"))
        .containsExactly("head");
    assertThat(open(token, "signs").select("input[checked]").eachAttr("value"))
        .containsExactly("fever", "rash");
    assertThat(open(token, "smoker").select("input[checked]").eachAttr("value"))
        .containsExactly("yes");
    assertThat(open(token, "per-day").select("input#answer").attr("value")).isEqualTo("20");
    assertThat(open(token, "per-day").select(".nhsuk-input-wrapper__suffix").text())
        .isEqualTo("cigarettes");
    assertThat(open(token, "temperature").select("input#answer").attr("value")).isEqualTo("37.5");
    assertThat(open(token, "since").select("input.nhsuk-input").eachAttr("value"))
        .containsExactly("2", "3", "2026");
    assertThat(open(token, "story").select("textarea").text()).startsWith("I fell <script>");
    assertThat(open(token, "story").select("script")).isEmpty();
    assertThat(open(token, "nhs-number").select("input#answer").attr("value"))
        .isEqualTo("999 123 4519");
    assertThat(open(token, "postcode").select("input#answer").attr("value")).isEqualTo("LS1 4AP");
    assertThat(open(token, "home").select("input.nhsuk-input").eachAttr("value"))
        .containsExactly("1 High Street", "Leeds", "LS1 4AP");
    assertThat(open(token, "phone").select("input[type=tel]").attr("value"))
        .isEqualTo("01632 960001");
    assertThat(open(token, "email").select("input[type=email]").attr("value"))
        .isEqualTo("sam@example.com");
    Document file = open(token, "photo");
    assertThat(file.select("form").attr("enctype")).isEqualTo("multipart/form-data");
    assertThat(file.select("form").hasAttr("data-flow")).isFalse();
    assertThat(file.select("input[type=file]")).hasSize(1);
  }

  @Test
  void aTextToReadStandsBetweenTheHeadingAndTheForm() {
    Document page = open(upTo("signs"), "signs");

    assertThat(page.select("h1").text()).isEqualTo("Do you have any of these?");
    assertThat(page.select("h1 + p").text()).startsWith("Some of the next questions");
    assertThat(page.select("legend.nhsuk-u-visually-hidden").text())
        .isEqualTo("Do you have any of these?");
  }

  @Test
  void questionsOfAGroupSayWhichGroupTheyBelongTo() {
    Document page = open(upTo("postcode"), "postcode");

    assertThat(page.select("h1 .nhsuk-caption-l").text()).isEqualTo("About you");
    assertThat(page.select("h1").text()).endsWith("What is your postcode?");
  }

  @Test
  void theLinkBackLeadsToTheQuestionBefore() {
    ResponseToken token = upTo("temperature");

    assertThat(open(token, "temperature").select(".nhsuk-back-link").attr("href"))
        .isEqualTo(question(token, "per-day"));
  }

  @Test
  void continueWithoutAnAnswerShowsWhatIsWrongAndStays() {
    ResponseToken token = upTo("per-day");
    open(token, "per-day");

    window.submit();

    Document page = Jsoup.parse(window.html());
    assertThat(page.select(".nhsuk-error-summary a").text()).isEqualTo("Enter a number");
    assertThat(page.select("#answer-error").text()).contains("Enter a number");
    assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
        .endsWith("per-day");
  }

  @Test
  void continueLeadsToTheNextQuestionAndThenToTheAnswers() {
    ResponseToken token = upTo("photo");
    open(token, "word");

    window.submit(); // optional, left empty, so nothing changes

    assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
        .isEqualTo(question(token, "photo").substring(1));
    give(token, "photo", Map.of());
    open(token, "word");
    window.submit();
    assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
        .isEqualTo("test-service/" + token.value() + "/check");
  }

  @Test
  void whatWasRefusedIsShownAgainWithTheErrors() {
    ResponseToken token = upTo("since");
    assertThat(
            answer.answer(
                token,
                new LinkId("since"),
                new TypedAnswer(
                    Map.of(
                        "answer-day", List.of("31"),
                        "answer-month", List.of("<b>"),
                        "answer-year", List.of("")))))
        .isInstanceOf(Answering.Refused.class);

    Document page = open(token, "since?again");

    assertThat(page.select("input.nhsuk-input").eachAttr("value")).containsExactly("31", "<b>");
    assertThat(page.select(".nhsuk-error-summary a").text()).isEqualTo("Date must include a year");
    assertThat(page.select(".nhsuk-error-summary a").attr("href")).isEqualTo("#answer-year");
    assertThat(window.title()).startsWith("Error: ");
    assertThat(open(token, "since").select(".nhsuk-error-summary")).isEmpty();
  }

  @Test
  void aQuestionThatIsNotOpenLeadsToTheOneThatIs() {
    ResponseToken token = upTo("per-day");

    Document page = open(token, "story");

    assertThat(page.select("h1").text()).contains("How many cigarettes");
    assertThat(page.select(".nhsuk-notification-banner").text())
        .contains("This is the question to answer now");
  }

  @Test
  void theAnswersCanBeCheckedChangedAndSent() {
    ResponseToken token = upTo("end");
    Document page = Jsoup.parse(window.open("/test-service/" + token.value() + "/check"));

    assertThat(page.select("h1").text()).isEqualTo("Check your answers");
    assertThat(page.select("dl").text())
        .contains("20 cigarettes", "37.5°C", "2 March 2026", "999 123 4519", "A fever A rash")
        .contains("1 High Street Leeds LS1 4AP")
        .contains("Not answered");
    assertThat(page.select("h2").text()).isEqualTo("About you");
    assertThat(page.select("dd a[href$=/story]").text()).isEqualTo("Change What happened?");
    assertThat(page.select("script")).isEmpty();
    assertThat(page.text()).contains("That is all we need to know.");

    window.submit();

    assertThat(Jsoup.parse(window.html()).select(".nhsuk-panel h1").text())
        .isEqualTo("Answers sent");
    assertThat(open(token, "pain").select("h1").text()).isEqualTo("Answers sent");
  }

  @Test
  void anExpiredResponseSaysSoOnAClearPage() {
    ResponseToken token = upTo("since");
    clock.pass(Duration.ofDays(2));

    Document page = open(token, "since");

    assertThat(page.select("h1").text()).isEqualTo("Your answers have been deleted");
    assertThat(page.select("a.nhsuk-button").attr("href")).isEqualTo("/");
    assertThat(page.select("form")).isEmpty();
  }

  @Test
  void tasksShowHowFarTheyAre() {
    ResponseToken token = service.start("tasks");
    give(token, "asthma", "no");
    give(token, "name", "Sam");

    Document page = Jsoup.parse(window.open("/test-service/" + token.value() + "/tasks"));

    assertThat(page.select(".nhsuk-task-list__item").eachText())
        .containsExactly("About you Incomplete", "Your health Completed");
    assertThat(page.select(".nhsuk-task-list__link").eachAttr("href"))
        .containsExactly(question(token, "born"), question(token, "asthma"));
  }

  @Test
  void anotherServicesResponseIsNotFoundHere() {
    QuestionPages pages = context.getBean(QuestionPages.class);
    ResponseToken token = service.start("begin");

    assertThatThrownBy(() -> pages.find(token, "another-service")).isInstanceOf(NotFound.class);
  }
}
