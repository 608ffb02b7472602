package uk.nhs.portal.questionnaires.fhir;

import java.time.Instant;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.UnsoundQuestionnaire;

/// Answers as FHIR R4 `QuestionnaireResponse`, in and out.
public final class FhirAnswers {

  private FhirAnswers() {}

  /// The answers that count, nested as the questionnaire is; `completed` when nothing more is
  /// asked.
  ///
  /// @param authored when they were given
  public static QuestionnaireResponse toFhir(
      Questionnaire questionnaire, Answers answers, Instant authored) {
    return new WriteResponse(questionnaire, answers).write(authored);
  }

  /// What a resource answers.
  ///
  /// @throws UnsoundQuestionnaire naming every answer that does not fit, or saying that they answer
  ///   another questionnaire
  public static Answers fromFhir(Questionnaire questionnaire, QuestionnaireResponse resource) {
    return new ReadResponse(questionnaire).read(resource);
  }

  /// As JSON.
  public static String toJson(Questionnaire questionnaire, Answers answers, Instant authored) {
    return FhirJson.write(toFhir(questionnaire, answers, authored));
  }

  /// What JSON answers.
  ///
  /// @throws UnsoundQuestionnaire naming every answer that does not fit
  public static Answers fromJson(Questionnaire questionnaire, String json) {
    return fromFhir(questionnaire, FhirJson.read(QuestionnaireResponse.class, json));
  }
}
