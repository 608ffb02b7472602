package uk.nhs.portal.triage.ui.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Path;
import uk.nhs.portal.questionnaires.Population;
import uk.nhs.portal.testing.DatabaseTest;
import uk.nhs.portal.testing.MovableClock;
import uk.nhs.portal.testing.PlainBrowser;
import uk.nhs.portal.triage.journeys.AnyAnswers;
import uk.nhs.portal.triage.outcomes.DispositionCode;
import uk.nhs.portal.triage.outcomes.Dispositions;
import uk.nhs.portal.triage.pathways.Pathway;
import uk.nhs.portal.triage.pathways.PublishedPathways;

/// The same answers through the pages and through the engine alone: the same questions in the same
/// order, and the same outcome.
@DatabaseTest
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "portal.outbox.enabled=false")
class SampleOfJourneysIT {

  private static final int SAMPLE = 200;

  @Autowired private PublishedPathways published;
  @Autowired private MovableClock clock;
  @LocalServerPort private int port;

  private PlainBrowser browser;

  @BeforeEach
  void aVisitor() {
    clock.reset();
    browser = new PlainBrowser(port);
  }

  @Test
  void twoHundredSetsOfAnswersHaveThroughThePagesTheOutcomeOfTheEngine() {
    List<Pathway> pathways =
        published.all().stream().filter(p -> p.questionnaire().population() != null).toList();
    Map<String, Integer> outcomes = new TreeMap<>();
    browser.open("/111");
    for (int person = 0; person < SAMPLE; person++) {
      String outcome = walk(pathways.get(person % pathways.size()), new AnyAnswers(person));
      outcomes.merge(outcome, 1, Integer::sum);
    }
    assertThat(outcomes).as("a sample of everything: " + outcomes).hasSizeGreaterThan(20);
  }

  private String walk(Pathway pathway, AnyAnswers any) {
    Population people = Objects.requireNonNull(pathway.questionnaire().population());
    String sex = any.oneOf(people.sexes().stream().sorted().toList());
    long age = any.oneOf(List.of((long) people.fromAge(), (long) people.toAge()));
    String journey = browser.leadsTo("/111/start", Map.of()).substring("/111/".length());
    Map<String, String> start = new LinkedHashMap<>();
    start.put("emergency", "none");
    start.put("who", "me");
    start.put("age", Long.toString(age));
    start.put("sex", sex);
    start.put("postcode", "");
    start.put("symptom", pathway.topic());
    String at = "";
    for (Map.Entry<String, String> each : start.entrySet()) {
      at = answer(journey, each.getKey(), List.of(each.getValue()));
    }
    return walk(journey, pathway, at, any, sex, age);
  }

  private String walk(
      String journey, Pathway pathway, String first, AnyAnswers any, String sex, long age) {
    Engine engine = new Engine(pathway.questionnaire());
    Answers answers =
        Answers.none()
            .with(Population.AGE, new Answer.Whole(age))
            .with(Population.SEX, new Answer.Choice(sex));
    String at = first;
    for (Path path = engine.path(answers); path.next() != null; path = engine.path(answers)) {
      LinkId next = path.next();
      assertThat(at).as(pathway.name()).isEqualTo("/111/" + journey + "/" + next);
      Item item = pathway.questionnaire().item(next).orElseThrow();
      Answer answer = any.to(item);
      at = answer(journey, next.value(), AnyAnswers.typed(answer));
      answers = answers.with(next, answer);
    }
    String outcome = String.valueOf(engine.path(answers).outcome());
    assertThat(browser.open("/111/" + journey).heading())
        .as(pathway.name() + " " + outcome)
        .endsWith(Dispositions.get(new DispositionCode(outcome)).words(clock.instant()).headline());
    browser.open("/111");
    return outcome;
  }

  private String answer(String journey, String question, List<String> values) {
    return browser.leadsTo("/answers/" + journey + "/" + question, Map.of("answer", values));
  }
}
