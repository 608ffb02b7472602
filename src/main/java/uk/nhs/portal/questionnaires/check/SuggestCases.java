package uk.nhs.portal.questionnaires.check;

import java.util.ArrayList;
import java.util.List;
import uk.nhs.portal.questionnaires.Advice;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Path;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.WorkedCase;

/// Writes worked cases for what nothing else protects: as the questionnaire answers today, for an
/// author to review, to name and to keep.
public final class SuggestCases {

  private SuggestCases() {}

  /// Cases that together notice every deletion that survives; but no case tells which texts are
  /// only shown.
  public static List<WorkedCase> of(Questionnaire questionnaire) {
    List<WorkedCase> cases = new ArrayList<>();
    Mutations.Trial trial = new Mutations.Trial(questionnaire);
    for (Deletion deletion : Deletions.of(questionnaire)) {
      if (trial.of(deletion)
          instanceof Mutations.Different(Questionnaire mutant, Answers answers)) {
        WorkedCase made = made(deletion, answers, questionnaire);
        if (!isNoticed(mutant, cases) && isNoticed(mutant, List.of(made))) {
          cases.add(made);
        }
      }
    }
    return List.copyOf(cases);
  }

  private static WorkedCase made(Deletion deletion, Answers answers, Questionnaire questionnaire) {
    Engine engine = new Engine(questionnaire);
    Path path = engine.path(answers);
    List<LinkId> asked =
        questionnaire.items().stream()
            .filter(item -> item.kind().isQuestion())
            .map(Item::id)
            .filter(path.enabled()::contains)
            .toList();
    List<String> advised = engine.advice(answers).stream().map(Advice::id).toList();
    return new WorkedCase(
        "To be named; needs " + deletion, answers, asked, path.outcome(), advised);
  }

  private static boolean isNoticed(Questionnaire mutant, List<WorkedCase> cases) {
    Engine engine = new Engine(mutant);
    return cases.stream().anyMatch(each -> Cases.of(each, engine).findAny().isPresent());
  }
}
