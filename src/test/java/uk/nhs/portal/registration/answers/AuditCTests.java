package uk.nhs.portal.registration.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.LinkId;

class AuditCTests {

  private static Answers answers(
      @Nullable String often, @Nullable String much, @Nullable String oftenMuch) {
    Map<LinkId, Answer> answers = new HashMap<>();
    put(answers, "alcohol-often", often);
    put(answers, "alcohol-units", much);
    put(answers, "alcohol-many", oftenMuch);
    return Answers.of(answers);
  }

  private static void put(Map<LinkId, Answer> answers, String item, @Nullable String code) {
    answers.put(new LinkId(item), code == null ? Answer.Skipped.SKIPPED : new Answer.Choice(code));
  }

  @ParameterizedTest
  @CsvSource({"1, 0, 0, 1, false", "4, 0, 0, 4, false", "3, 1, 1, 5, true", "4, 4, 4, 12, true"})
  void thePointsOfTheThreeAnswersAreAdded(
      String often, String much, String oftenMuch, int score, boolean positive) {
    AuditC auditC = AuditC.of(answers(often, much, oftenMuch)).orElseThrow();

    assertThat(auditC.score()).isEqualTo(score);
    assertThat(auditC.isPositive()).isEqualTo(positive);
  }

  @Test
  void whoNeverDrinksScoresNothing() {
    assertThat(AuditC.of(answers("0", null, null))).contains(new AuditC(0));
  }

  @Test
  void whoKeepsAnAnswerBackHasNoScore() {
    assertThat(AuditC.of(answers(null, null, null))).isEmpty();
    assertThat(AuditC.of(answers("2", null, "0"))).isEmpty();
    assertThat(AuditC.of(answers("2", "0", null))).isEmpty();
    assertThat(AuditC.of(Answers.none())).isEmpty();
  }

  @Test
  void noThreeAnswersScoreMoreThanTwelve() {
    assertThatThrownBy(() -> new AuditC(13)).isInstanceOf(IllegalArgumentException.class);
  }
}
