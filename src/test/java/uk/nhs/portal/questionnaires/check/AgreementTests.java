package uk.nhs.portal.questionnaires.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Path;
import uk.nhs.portal.questionnaires.Questionnaire;

/// The proofs against every single set of answers.
class AgreementTests {

  private static final int QUESTIONNAIRES = 300;
  private static final long MOST_ANSWERS = 600;

  @Test
  void theProofsFindExactlyWhatTryingAllAnswersFinds() {
    Set<String> codes = new HashSet<>();
    int tried = 0;
    for (long seed = 0; tried < QUESTIONNAIRES; seed++) {
      Questionnaire questionnaire = RandomQuestionnaires.of(seed);
      if (TryEverything.size(questionnaire) > MOST_ANSWERS) {
        continue;
      }
      tried++;
      Set<String> found = found(questionnaire);
      assertThat(found)
          .as("questionnaire %d", seed)
          .isEqualTo(TryEverything.findings(questionnaire));
      found.forEach(finding -> codes.add(finding.substring(0, finding.indexOf(' '))));
    }
    assertThat(codes)
        .containsExactlyInAnyOrder(
            "unreachable-item",
            "unreachable-outcome",
            "unreachable-ending",
            "no-outcome",
            "useless-item",
            "asked-in-vain",
            "useless-condition",
            "lowers-urgency",
            "unsafe",
            "advice-never");
  }

  @Test
  void theExamplesShowWhatIsWrong() {
    int shown = 0;
    for (long seed = 0; seed < QUESTIONNAIRES; seed++) {
      Questionnaire questionnaire = RandomQuestionnaires.of(seed);
      Engine engine = new Engine(questionnaire);
      for (Finding finding : CheckQuestionnaire.check(questionnaire).findings()) {
        Answers example = finding.example();
        if (example != null) {
          shown++;
          assertThat(shows(finding, example, engine)).as("%d: %s", seed, finding).isTrue();
        }
      }
    }
    assertThat(shown).isGreaterThan(QUESTIONNAIRES);
  }

  private static boolean shows(Finding finding, Answers example, Engine engine) {
    Questionnaire questionnaire = engine.questionnaire();
    Path path = engine.path(example);
    return engine.counted(example).equals(example)
        && switch (finding.code()) {
          case "no-outcome" -> path.isComplete() && path.ending() == null;
          case "useless-item", "asked-in-vain" -> new LinkId(finding.where()).equals(path.next());
          case "unsafe" ->
              path.isComplete()
                  && questionnaire.safety().stream()
                      .anyMatch(rule ->
                          engine.holds(rule.when(), example)
                              && !isAtLeast(path.outcome(), rule.atLeast(), questionnaire));
          case "lowers-urgency" ->
              path.isComplete()
                  && AnswerClasses.isRedFlag(
                      questionnaire.item(new LinkId(finding.where())).orElseThrow(),
                      example.to(new LinkId(finding.where())).orElseThrow());
          default -> false;
        };
  }

  private static boolean isAtLeast(
      @Nullable String outcome, String least, Questionnaire questionnaire) {
    return outcome != null
        && questionnaire.outcomes().indexOf(outcome) <= questionnaire.outcomes().indexOf(least);
  }

  private static Set<String> found(Questionnaire questionnaire) {
    return CheckQuestionnaire.check(questionnaire).findings().stream()
        .filter(finding -> !finding.code().equals("unused-phrases"))
        .map(finding -> finding.code() + " " + finding.where())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
