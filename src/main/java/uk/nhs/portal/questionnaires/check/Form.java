package uk.nhs.portal.questionnaires.check;

import java.util.List;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.Step;

/// Tells a form, whose answers are handed on, from a questionnaire that must end with an outcome.
final class Form {

  private Form() {}

  /// Whether it has no ending, or belongs to no topic and goes on asking after its last one: then
  /// its endings are ways out, such as an emergency before a registration.
  static boolean is(Questionnaire questionnaire) {
    List<Step> steps = questionnaire.steps();
    return questionnaire.endings().isEmpty()
        || (questionnaire.titlePage().topic() == null && steps.getLast() instanceof Item);
  }
}
