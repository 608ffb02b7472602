package uk.nhs.portal.maturity.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.LinkId;

class ScoresTests {

  private static final Theme MEDICINES = new Theme("medicines", "Capabilities", "Medicines");
  private static final Theme ORDERS = new Theme("orders", "Capabilities", "Orders");
  private static final Theme LEADERSHIP = new Theme("leadership", "Readiness", "Leadership");

  private static Answers answers(Map<String, String> codes) {
    Answers answers = Answers.none();
    for (var each : codes.entrySet()) {
      answers = answers.with(new LinkId(each.getKey()), new Answer.Choice(each.getValue()));
    }
    return answers;
  }

  private static Word review(boolean agrees, String proposed) {
    return new Word(
        "medicines",
        Word.Kind.REVIEW,
        agrees,
        proposed.isEmpty() ? null : new BigDecimal(proposed),
        "why",
        Instant.EPOCH);
  }

  private static Word reply(boolean agrees) {
    return new Word("medicines", Word.Kind.REPLY, agrees, null, "why", Instant.EPOCH);
  }

  private static Map<String, String> rounded(Map<String, BigDecimal> scores) {
    Map<String, String> rounded = new LinkedHashMap<>();
    scores.forEach((section, score) ->
        rounded.put(section, score.setScale(2, RoundingMode.HALF_UP).toPlainString()));
    return rounded;
  }

  @Test
  void aThemeScoresTheMeanOfItsAnswers() {
    List<ThemeScore> scores =
        ScoreAnswers.of(
            AssessmentForms.read(AssessmentEdition.OF_2015),
            answers(
                Map.of(
                    "medicines-1", "p80",
                    "medicines-2", "p60",
                    "medicines-3", "p0",
                    "strategy-1", "p25",
                    "records-4", "p87")));

    assertThat(scores)
        .containsExactlyInAnyOrder(
            new ThemeScore("medicines", 140, 3),
            new ThemeScore("strategy", 25, 1),
            new ThemeScore("records", 87, 1));
    assertThat(new ThemeScore("medicines", 140, 3).mean().setScale(4, RoundingMode.HALF_UP))
        .isEqualByComparingTo("46.6667");
  }

  @Test
  void levelsAreScoredFromOneToFive() {
    assertThat(
            ScoreAnswers.of(
                AssessmentForms.read(AssessmentEdition.OF_2023),
                answers(Map.of("well-led-1", "l5", "well-led-2", "l2"))))
        .containsExactly(new ThemeScore("well-led", 7, 2));
  }

  @Test
  void textsAndSkippedQuestionsHaveNoPoints() {
    Answers answers =
        Answers.none()
            .with(new LinkId("well-led-evidence"), new Answer.Text("p100"))
            .with(new LinkId("well-led-1"), Answer.Skipped.SKIPPED);

    assertThat(ScoreAnswers.of(AssessmentForms.read(AssessmentEdition.OF_2023), answers)).isEmpty();
  }

  @Test
  void aSectionIsTheMeanOfItsAnswersNotOfItsThemes() {
    List<ThemeResult> results =
        List.of(
            new ThemeResult(MEDICINES, new ThemeScore("medicines", 300, 3), null, null),
            new ThemeResult(ORDERS, new ThemeScore("orders", 20, 1), null, null),
            new ThemeResult(LEADERSHIP, new ThemeScore("leadership", 150, 3), null, null));

    assertThat(rounded(Scores.bySection(results)))
        .containsExactly(entry("Capabilities", "80.00"), entry("Readiness", "50.00"));
  }

  @Test
  void aProposedScoreCountsOnlyIfTheTrustAcceptsIt() {
    ThemeScore own = new ThemeScore("medicines", 300, 3);

    assertThat(new ThemeResult(MEDICINES, own, review(false, "40"), null).score())
        .isEqualByComparingTo("100");
    assertThat(new ThemeResult(MEDICINES, own, review(false, "40"), reply(false)).score())
        .isEqualByComparingTo("100");
    assertThat(new ThemeResult(MEDICINES, own, review(false, "40"), reply(true)).score())
        .isEqualByComparingTo("40");
    assertThat(new ThemeResult(MEDICINES, own, review(true, ""), reply(true)).score())
        .isEqualByComparingTo("100");
  }

  @Test
  void everyTrustWeighsTheSameInTheAverage() {
    List<ThemeResult> one =
        List.of(new ThemeResult(MEDICINES, new ThemeScore("medicines", 300, 3), null, null));
    List<ThemeResult> other =
        List.of(
            new ThemeResult(MEDICINES, new ThemeScore("medicines", 20, 1), null, null),
            new ThemeResult(ORDERS, new ThemeScore("orders", 40, 2), null, null));

    assertThat(rounded(Scores.average(List.of(one, other))))
        .containsExactly(entry("Capabilities", "60.00"));
    assertThat(Scores.average(List.of())).isEmpty();
  }
}
