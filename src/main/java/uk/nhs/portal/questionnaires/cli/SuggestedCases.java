package uk.nhs.portal.questionnaires.cli;

import java.util.List;
import uk.nhs.portal.questionnaires.WorkedCase;
import uk.nhs.portal.questionnaires.check.SuggestCases;
import uk.nhs.portal.questionnaires.format.WriteQuestionnaire;

/// `cases FILE`: worked cases that would protect what nothing protects yet, for an author to review
/// and to paste into the file; prints nothing where everything is protected.
final class SuggestedCases implements Action {

  @Override
  public int run(Arguments arguments, Console console) {
    List<WorkedCase> cases = SuggestCases.of(ReadFile.questionnaire(arguments.file()));
    if (!cases.isEmpty()) {
      console.print(WriteQuestionnaire.toYaml(cases));
    }
    return ExitCode.OK;
  }
}
