package uk.nhs.portal.questionnaires.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Comparison;
import uk.nhs.portal.questionnaires.Condition;
import uk.nhs.portal.questionnaires.Condition.Compare;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Kind;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Path;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.Step;
import uk.nhs.portal.questionnaires.TitlePage;

class PathsTests {

  private static final BigInteger TOO_MANY = BigInteger.valueOf(1_000_000);

  @ParameterizedTest
  @MethodSource("uk.nhs.portal.questionnaires.check.Pathways#all")
  void everyWayThroughEveryPathwayEndsAsTheProofSays(Questionnaire pathway) {
    Engine engine = new Engine(pathway);
    Paths paths = Paths.of(pathway);
    Set<LinkId> items = new HashSet<>();
    Set<String> outcomes = new HashSet<>();
    List<Answers> walked = new ArrayList<>();
    if (paths.count().compareTo(TOO_MANY) > 0) {
      paths.forEachState(walked::add);
    } else {
      paths.forEach(walked::add);
      assertThat(paths.count()).isEqualTo(BigInteger.valueOf(walked.size()));
    }

    for (Answers answers : walked) {
      Path path = engine.path(answers);
      items.addAll(path.enabled());
      if (path.isComplete()) {
        assertThat(engine.counted(answers)).isEqualTo(answers);
        assertThat(path.ending() != null || Form.is(pathway)).isTrue();
      }
      if (path.outcome() != null) {
        outcomes.add(path.outcome());
      }
    }

    Report report = CheckQuestionnaire.check(pathway);
    assertThat(items).isEqualTo(report.items().keySet());
    assertThat(outcomes).isEqualTo(report.outcomes().keySet());
  }

  @Test
  void theCountIsTheNumberOfWays() {
    for (long seed = 0; seed < 500; seed++) {
      Paths paths = Paths.of(RandomQuestionnaires.of(seed));

      List<Answers> all = paths.stream().toList();

      assertThat(paths.count())
          .as("questionnaire %d", seed)
          .isEqualTo(BigInteger.valueOf(all.size()));
      assertThat(new HashSet<>(all)).hasSameSizeAs(all);
    }
  }

  @Test
  void theStatesReachEverythingThatTheWaysReach() {
    for (long seed = 0; seed < 500; seed++) {
      Questionnaire questionnaire = RandomQuestionnaires.of(seed);
      Engine engine = new Engine(questionnaire);
      Paths paths = Paths.of(questionnaire);
      Set<String> ends = new HashSet<>();

      paths.forEachState(answers -> {
        Path path = engine.path(answers);
        if (path.isComplete()) {
          ends.add(path.enabled() + " " + path.outcome());
        }
      });

      assertThat(ends.stream().map(end -> end.replaceFirst(".*] ", "")).collect(Collectors.toSet()))
          .as("questionnaire %d", seed)
          .isEqualTo(
              paths.stream()
                  .map(answers -> String.valueOf(engine.path(answers).outcome()))
                  .collect(Collectors.toSet()));
    }
  }

  @Test
  void moreWaysThanAnybodyCouldWalkAreCountedAndReadOneAfterTheOther() {
    List<Step> steps = new ArrayList<>();
    List<Condition> yeses = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Item question = Item.of("q" + i, Kind.YES_NO, "Yes?");
      steps.add(question);
      yeses.add(new Compare(question.id(), Comparison.EQUAL, new Answer.YesNo(true)));
    }
    steps.add(Item.of("some", Kind.DISPLAY, "You said yes!").when(new Condition.Any(yeses)));
    Paths paths = Paths.of(Questionnaire.of(TitlePage.of("long", "Long"), steps));

    assertThat(paths.count()).isEqualTo(BigInteger.TWO.pow(200));
    assertThat(paths.stream().limit(3))
        .hasSize(3)
        .allSatisfy(way -> assertThat(way.byItem()).hasSize(200));
    List<Answers> states = new ArrayList<>();
    paths.forEachState(states::add);
    assertThat(states).hasSize(1 + 2 * 199 + 4); // yes or no so far at each question, then the ends
  }
}
