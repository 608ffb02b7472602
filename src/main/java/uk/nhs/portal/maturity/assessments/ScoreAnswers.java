package uk.nhs.portal.maturity.assessments;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Kind;
import uk.nhs.portal.questionnaires.Questionnaire;

/// Scores answers. The code of an option says its points: `p75` is 75 of 100, `l3` level 3.
///
/// A theme's score is the mean of its answers' points. Texts that show something have none.
final class ScoreAnswers {

  private ScoreAnswers() {}

  /// The scores of the themes of which something is answered, in their order.
  static List<ThemeScore> of(Questionnaire questionnaire, Answers answers) {
    List<ThemeScore> scores = new ArrayList<>();
    for (Item item : questionnaire.items()) {
      if (item.kind() == Kind.GROUP) {
        int points = 0;
        int count = 0;
        for (Item question : item.items()) {
          OptionalInt scored = points(answers.to(question.id()).orElse(Answer.Skipped.SKIPPED));
          if (scored.isPresent()) {
            points += scored.getAsInt();
            count++;
          }
        }
        if (count > 0) {
          scores.add(new ThemeScore(item.id().value(), points, count));
        }
      }
    }
    return scores;
  }

  private static OptionalInt points(Answer answer) {
    return answer instanceof Answer.Choice(String code)
        ? OptionalInt.of(Integer.parseInt(code.substring(1)))
        : OptionalInt.empty();
  }
}
