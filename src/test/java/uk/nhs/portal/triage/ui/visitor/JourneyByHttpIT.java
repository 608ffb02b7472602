package uk.nhs.portal.triage.ui.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.nhs.portal.organisations.imports.ImportFile;
import uk.nhs.portal.organisations.imports.ImportFiles;
import uk.nhs.portal.organisations.imports.ImportKind;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Kind;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.responses.KeepVersions;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.testing.PlainBrowser;
import uk.nhs.portal.triage.journeys.AnyAnswers;
import uk.nhs.portal.triage.journeys.Journey;
import uk.nhs.portal.triage.journeys.Stage;
import uk.nhs.portal.triage.journeys.StartItems;
import uk.nhs.portal.triage.journeys.Walkers;
import uk.nhs.portal.triage.pathways.PublishedPathways;

/// The whole of 111 online as a browser without scripts gets it.
@DatabaseTest
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "portal.outbox.enabled=false")
class JourneyByHttpIT {

  @Autowired private ApplicationContext context;
  @Autowired private KeepVersions versions;
  @Autowired private ImportFiles importFiles;
  @Autowired private PublishedPathways published;
  @Autowired private JdbcClient jdbc;
  @Autowired private MovableClock clock;
  @LocalServerPort private int port;

  private PlainBrowser browser;
  private Walkers walkers;

  @BeforeEach
  void aVisitor() {
    clock.reset();
    browser = new PlainBrowser(port);
    walkers = new Walkers(context);
  }

  @AfterEach
  void leaveNothing() {
    jdbc.sql("DELETE FROM message").update();
    jdbc.sql("DELETE FROM triage_link_mail").update();
  }

  /// From the start page to the page of the symptoms, for oneself.
  private PlainBrowser toSymptom(String age, String sex) {
    browser.open("/111").submit("/111/start", Map.of());
    assertThat(browser.heading()).isEqualTo(asks(StartItems.EMERGENCY));
    answer("none");
    assertThat(browser.heading()).isEqualTo(asks(StartItems.WHO));
    answer("me");
    answer(age);
    answer(sex);
    answer("");
    assertThat(browser.heading()).isEqualTo("What is the main symptom?");
    return browser;
  }

  /// The words of a question at the start.
  private String asks(LinkId question) {
    return published
        .named(StartItems.QUESTIONNAIRE)
        .flatMap(start -> start.questionnaire().item(question))
        .orElseThrow()
        .text();
  }

  private PlainBrowser answer(String... values) {
    return browser.submit("/answers/", Map.of("answer", List.of(values)));
  }

  private PlainBrowser toOutcome(String symptom) {
    browser.submit("/symptom", "q", symptom);
    browser.submit(
        "/answers/", "answer", browser.page().select("main input[type=radio]").attr("value"));
    while (journey().stage() instanceof Stage.Asking(LinkId question)) {
      Item item = journey().response().question(question).orElseThrow().item();
      assertThat(browser.heading()).contains(item.text());
      browser.submit(
          "/answers/",
          Map.of("answer", item.required() ? AnyAnswers.typed(AnyAnswers.calm(item)) : List.of()));
    }
    return browser;
  }

  private Journey journey() {
    return walkers.at(name());
  }

  private String name() {
    return browser.path().split("/", -1)[2];
  }

  @Test
  void theWholeJourneyNeedsNoScripts() {
    toSymptom("34", "female");
    toOutcome("my throat is sore");

    Stage.Ended ended = (Stage.Ended) journey().stage();
    assertThat(browser.heading()).contains(ended.disposition().words(clock.instant()).headline());
    assertThat(browser.text()).contains("What you can do", "Get help sooner if", "Call 999 or 111");
    assertThat(browser.page().select("noscript")).isEmpty();

    String outcome = browser.path();
    browser.follow("Why this advice");
    assertThat(browser.text()).contains("What decided it", "All your answers", "34 years");
    assertThat(browser.page().select("a:contains(Change)")).isNotEmpty();

    browser.open(outcome);
    assertThat(browser.heading())
        .as("can be opened again")
        .contains(ended.disposition().words(clock.instant()).headline());
  }

  @Test
  void everyPageOfAJourneyHasHelpByPhoneAndTheNotice() {
    toSymptom("34", "female");
    for (String page :
        List.of("call-999", "emergency", "who", "age", "sex", "postcode", "symptom")) {
      browser.open("/111/" + name() + "/" + page);
      assertThat(browser.page().select("main a[href=tel:999]")).as(page).isNotEmpty();
      assertThat(browser.page().select("main a[href=tel:111]")).as(page).isNotEmpty();
      assertThat(browser.text()).as(page).contains("not for clinical use");
    }
  }

  @Test
  void aSignOfAnEmergencyShowsTheEmergencyPageAndAWayBack() {
    browser.open("/111").submit("/111/start", Map.of());
    answer("stroke", "fit");

    assertThat(browser.heading()).isEqualTo("Call 999 now");
    assertThat(browser.title()).doesNotStartWith("Error");
    browser.follow("Change my answer");
    assertThat(browser.heading()).isEqualTo(asks(StartItems.EMERGENCY));
    answer("none");
    assertThat(browser.heading()).isEqualTo(asks(StartItems.WHO));
  }

  @ParameterizedTest
  @ValueSource(strings = {"I can't breathe", "suicide", "took an overdose", "he is unconscious"})
  void wordsOfAnEmergencyInTheSearchShowTheEmergencyPage(String words) {
    toSymptom("34", "female").submit("/symptom", "q", words);

    assertThat(browser.heading()).isEqualTo("Call 999 now");
    browser.follow("go back to the list of symptoms");
    assertThat(browser.heading()).isEqualTo("What is the main symptom?");
  }

  @Test
  void theSearchHelpsWhateverIsTyped() {
    toSymptom("34", "female");

    browser.submit("/symptom", "q", "");
    assertThat(browser.errors()).contains("Enter a symptom");
    browser.submit("/symptom", "q", "xqzwvbkj");
    assertThat(browser.text()).contains("We found nothing", "All symptoms from A to Z");
    browser.submit("/symptom", "q", "<script>alert(1)</script>");
    assertThat(browser.page().select("main script")).isEmpty();
    assertThat(browser.page().select("input[name=q]").attr("value"))
        .isEqualTo("<script>alert(1)</script>");
    browser.open("/111/" + name() + "/symptom?q=" + "cough".repeat(1_200));
    assertThat(browser.status()).isEqualTo(200);
    browser.follow("Head and face");
    assertThat(browser.page().select("main label").eachText()).contains("Headache");
    browser.open("/111/" + name() + "/symptom?all");
    assertThat(browser.page().select("main .nhsuk-radios label").eachText()).isSorted();
    browser.submit("/answers/", Map.of());
    assertThat(browser.errors()).contains("Select a symptom");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "121", "thirty", "3.5", "", "1e2", "<b>9</b>"})
  void anAgeThatIsNoneIsRefusedAndShownAgain(String age) {
    browser.open("/111").submit("/111/start", Map.of());
    answer("none");
    answer("me");

    answer(age);

    assertThat(browser.title()).startsWith("Error: ");
    assertThat(browser.errors()).isNotBlank();
    assertThat(browser.page().select("input#answer").attr("value")).isEqualTo(age);
  }

  @Test
  void tenThousandCharactersAndScriptsAreAnswersLikeAnyOthersOrRefused() {
    toSymptom("34", "female").submit("/symptom", "q", "headache");
    answer("headache");
    while (question().kind() != Kind.TEXT) {
      browser.submit("/answers/", Map.of("answer", AnyAnswers.typed(AnyAnswers.calm(question()))));
    }
    String page = browser.path();

    answer("x".repeat(10_000));
    assertThat(browser.errors()).contains("characters or fewer");
    assertThat(browser.page().select("#answer").text()).hasSize(10_000);

    answer("<script>alert(1)</script>");
    assertThat(browser.path()).isNotEqualTo(page);
    browser.open(page);
    assertThat(browser.page().select("#answer").text()).isEqualTo("<script>alert(1)</script>");
    assertThat(browser.page().select("main script")).isEmpty();

    answer("I think I am having a stroke");
    browser.open("/111/" + name());
    assertThat(browser.heading()).isEqualTo("Call 999 now");
  }

  private Item question() {
    LinkId question = ((Stage.Asking) journey().stage()).question();
    return journey().response().question(question).orElseThrow().item();
  }

  @Test
  void whoSaysThatSomebodyElseNeedsHelpIsAskedAgainHowOldTheyAre() {
    toSymptom("34", "female");
    browser.open("/111/" + name() + "/who");

    answer("here");

    assertThat(browser.heading()).isEqualTo(asks(StartItems.AGE));
    assertThat(browser.page().select("input#answer").attr("value")).isEqualTo("34");
    answer("4");
    assertThat(browser.heading()).isEqualTo(asks(StartItems.SEX));
    answer("male");
    assertThat(browser.heading()).isEqualTo("What is the main symptom?");
    assertThat(browser.text()).contains("someone else: 4 years old, male");
  }

  @Test
  void anEditedAnswerLeadsAnotherWay() {
    toSymptom("34", "female");
    toOutcome("sore throat");

    browser.open("/111/" + name() + "/symptom?q=headache");
    answer("headache");

    assertThat(journey().stage()).isInstanceOf(Stage.Asking.class);
    assertThat(journey().response().questionnaire().titlePage().topic()).isEqualTo("headache");
  }

  @Test
  void anAddressThatWasGuessedOrMangledIsNotFoundLikeAnyOther() {
    browser.open("/111").submit("/111/start", Map.of());
    String name = name();
    String guessed = (name.charAt(0) == 'A' ? "B" : "A") + name.substring(1);
    String unknown = browser.open("/no-such-page").text();

    for (String wrong : List.of(guessed, name.substring(1), name + "x", "%27OR%271", "..%2f")) {
      for (String page : List.of("", "/call-999", "/age", "/outcome", "/why", "/symptom")) {
        browser.open("/111/" + wrong + page);
        assertThat(browser.status()).as(wrong + page).isIn(404, 400);
        assertThat(browser.page().text()).doesNotContain("expired");
      }
    }
    browser.open("/111/" + guessed + "/outcome");
    assertThat(browser.text()).isEqualTo(unknown);
    browser.open("/111/" + name + "/no-such-question");
    assertThat(browser.heading()).isEqualTo(asks(StartItems.EMERGENCY));
  }

  @Test
  void twoTabsOfOneJourneyLoseNothingAndSayWhatHappened() {
    toSymptom("34", "female").submit("/symptom", "q", "sore throat");
    answer("sore-throat");
    String first = browser.path();
    PlainBrowser other = new PlainBrowser(port).open(first);
    answer(AnyAnswers.typed(AnyAnswers.calm(question())).toArray(String[]::new));
    String second = browser.path();

    other.submit(
        "/answers/",
        Map.of(
            "answer",
            AnyAnswers.typed(
                AnyAnswers.calm(
                    journey()
                        .response()
                        .question(new LinkId(first.split("/", -1)[3]))
                        .orElseThrow()
                        .item()))));

    assertThat(other.path()).as("the same answer leads to the same question").isEqualTo(second);
  }

  @Test
  void anExpiredJourneySaysSoOnEveryPageAndCanBeStartedAgain() {
    toSymptom("34", "female");
    String name = name();
    clock.pass(Duration.ofHours(25));

    for (String page : List.of("", "/age", "/symptom", "/outcome", "/call-999", "/mail")) {
      browser.open("/111/" + name + page);
      assertThat(browser.heading()).as(page).isEqualTo("Your answers are not kept any more");
    }
    browser.submit("/111/start", Map.of());
    assertThat(browser.heading()).isEqualTo(asks(StartItems.EMERGENCY));
  }

  @Test
  void aWithdrawnPathwaySaysWhatToDoAndKeepsTheAnswersThatFit() {
    toSymptom("34", "female").submit("/symptom", "q", "earache");
    answer("earache");
    String page = browser.path();
    var version = journey().response().current().version();
    versions.withdraw(version);
    try {
      browser.open(page);
      assertThat(browser.heading()).isEqualTo("We have stopped using these questions");
      assertThat(browser.text()).contains("Do not rely", "call 111");
    } finally {
      versions.restore(version);
    }
    browser.submit("/again", Map.of());
    assertThat(journey().age()).hasValue(34);
    assertThat(journey().topic()).contains("earache");
    assertThat(browser.path()).isNotEqualTo(page);
  }

  @Test
  void theLinkCanBeMailedAndAWrongAddressIsShownAgain() {
    toSymptom("34", "female");
    browser.open("/111/" + name() + "/mail").submit("/mail", "email", "nobody");
    assertThat(browser.errors()).contains("right format");
    assertThat(browser.page().select("input[name=email]").attr("value")).isEqualTo("nobody");

    browser.submit("/mail", "email", "aisha.khan@example.com");
    assertThat(browser.heading()).isEqualTo("We have sent the link");
    for (int time = 0; time < 3; time++) {
      browser.open("/111/" + name() + "/mail").submit("/mail", "email", "a@example.com");
    }
    assertThat(browser.text()).contains("several times");
  }

  @Test
  void changedSymptomsStartANewJourneyFromTheChosenQuestion() {
    toSymptom("34", "female");
    toOutcome("sore throat");
    String first = name();
    browser.follow("My symptoms have changed").submit("/changed", Map.of());
    assertThat(browser.errors()).contains("Select a question");

    browser.submit("/changed", "from", StartItems.POSTCODE.value());

    assertThat(name()).isNotEqualTo(first);
    assertThat(browser.heading()).startsWith(asks(StartItems.POSTCODE));
    assertThat(walkers.at(first).stage()).isInstanceOf(Stage.Ended.class);
  }

  @Test
  void theAnswersGoToAPracticeOnceAndAreFinalThen() {
    importFiles.run(
        ImportKind.ODS,
        List.of(
            new ImportFile(
                "one.csv",
                new ByteArrayResource(
                    "ods_code,kind,name,town,postcode\nZ30001,GP practice,Oak Surgery,Sale,M33 7XZ\n"
                        .getBytes(StandardCharsets.UTF_8)))),
        false,
        _ -> {});
    toSymptom("34", "female");
    toOutcome("sore throat");
    String outcome = "/111/" + name() + "/outcome";
    browser.follow("Send my answers to my GP practice").submit("/practice", "near", "Oak Surgery");
    browser.follow("Oak Surgery");
    Map<String, List<String>> person = new HashMap<>();
    person.put("wish", List.of("CALL"));
    person.put("given", List.of("Aisha"));
    person.put("family", List.of("Khan"));
    person.put("born-day", List.of("31"));
    person.put("born-month", List.of("2"));
    person.put("born-year", List.of("1992"));
    person.put("phone", List.of("07700 900123"));

    browser.submit("/practice/send", person);
    assertThat(browser.errors()).contains("Date of birth must be a real date");
    assertThat(browser.page().select("input[name=given]").attr("value")).isEqualTo("Aisha");

    person.put("born-month", List.of("march"));
    browser.submit("/practice/send", person);
    assertThat(browser.path()).isEqualTo(outcome);
    assertThat(browser.text()).contains("Your GP practice has your answers");
    browser.follow("Why this advice");
    assertThat(browser.page().select(".nhsuk-summary-list__actions")).isEmpty();
    assertThat(
            jdbc.sql("SELECT COUNT(*) FROM triage_case WHERE practice = 'Z30001'")
                .query(Long.class)
                .single())
        .isOne();
    jdbc.sql("DELETE FROM organisation").update();
  }

  @Test
  void pagesOfTheOutcomeLeadToTheQuestionWhileItIsNotReached() {
    toSymptom("34", "female");
    for (String page : List.of("outcome", "why", "changed", "call", "practice")) {
      browser.open("/111/" + name() + "/" + page);
      assertThat(browser.heading()).as(page).isEqualTo("What is the main symptom?");
    }
  }

  @Test
  void aFormOfAnotherSiteStartsNothing() {
    browser.open("/111");
    browser.page().select("input[type=hidden]").remove();
    browser.submit("/111/start", Map.of());
    assertThat(browser.status()).isEqualTo(403);
  }
}
