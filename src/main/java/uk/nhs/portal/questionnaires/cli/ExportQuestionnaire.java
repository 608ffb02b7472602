package uk.nhs.portal.questionnaires.cli;

import java.time.Clock;
import java.util.Set;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.fhir.FhirAnswers;
import uk.nhs.portal.questionnaires.fhir.FhirQuestionnaires;
import uk.nhs.portal.questionnaires.format.WriteQuestionnaire;

/// `export FILE [--format fhir|own]`: the questionnaire as FHIR R4 JSON or as our own YAML; with
/// `--answers FILE`, the answers that count as a FHIR `QuestionnaireResponse`.
final class ExportQuestionnaire implements Action {

  private static final String FORMAT = "--format";

  private final Clock clock;

  ExportQuestionnaire(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Set<String> options() {
    return Set.of(FORMAT, RunQuestionnaire.ANSWERS);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    String format = arguments.value(FORMAT).orElse("fhir");
    String answers = arguments.value(RunQuestionnaire.ANSWERS).orElse(null);
    if (!Set.of("fhir", "own").contains(format)) {
      throw new Misuse("The format is fhir or own.");
    }
    if (answers != null && format.equals("own")) {
      throw new Misuse("Answers are exported as fhir only.");
    }
    Questionnaire questionnaire = ReadFile.questionnaire(arguments.file());
    if (answers != null) {
      Answers given = ReadFile.answers(questionnaire, answers, console.in());
      console.print(FhirAnswers.toJson(questionnaire, given, clock.instant()) + "\n");
    } else if (format.equals("fhir")) {
      // a file alone does not say that it was ever published
      console.print(FhirQuestionnaires.toJson(questionnaire, PublicationStatus.DRAFT) + "\n");
    } else {
      console.print(WriteQuestionnaire.toYaml(questionnaire));
    }
    return ExitCode.OK;
  }
}
