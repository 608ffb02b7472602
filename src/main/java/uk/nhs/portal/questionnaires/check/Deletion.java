package uk.nhs.portal.questionnaires.check;

import java.util.function.Supplier;
import uk.nhs.portal.questionnaires.Questionnaire;

/// One thing that is taken out of a questionnaire.
///
/// @param of the kind of thing
/// @param where the item, ending, advice, rule or outcome that it belongs to
/// @param what the text of what is taken out
/// @param result makes the questionnaire without it; throws `UnsoundQuestionnaire` if that is none
record Deletion(Of of, String where, String what, Supplier<Questionnaire> result) {

  /// From what it is taken.
  enum Of {
    ITEM_CONDITION,
    ENDING_CONDITION,
    ADVICE_CONDITION,
    RULE_CONDITION,
    ENDING,
    OUTCOME
  }

  @Override
  public String toString() {
    return where + ": without " + what;
  }
}
