package uk.nhs.portal.questionnaires.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
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

  private static Set<String> found(Questionnaire questionnaire) {
    return CheckQuestionnaire.check(questionnaire).findings().stream()
        .filter(finding -> !finding.code().equals("unused-phrases"))
        .map(finding -> finding.code() + " " + finding.where())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
