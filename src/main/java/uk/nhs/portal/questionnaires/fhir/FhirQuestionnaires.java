package uk.nhs.portal.questionnaires.fhir;

import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.UnsoundQuestionnaire;

/// Questionnaires as FHIR R4 `Questionnaire`, in and out: what is written reads as the same.
public final class FhirQuestionnaires {

  private static final Pattern RESOURCE_TYPE = Pattern.compile("\"resourceType\"\\s*:");

  private FhirQuestionnaires() {}

  /// Whether a text looks like a resource, not like our own format.
  public static boolean isFhir(String text) {
    return text.stripLeading().startsWith("{") && RESOURCE_TYPE.matcher(text).find();
  }

  /// The resource.
  public static org.hl7.fhir.r4.model.Questionnaire toFhir(
      Questionnaire questionnaire, PublicationStatus status) {
    return WriteFhir.of(questionnaire, status);
  }

  /// What a resource tells.
  ///
  /// @throws UnsoundQuestionnaire naming every item that is wrong, or that asks for what we do not
  ///   have
  public static Questionnaire fromFhir(org.hl7.fhir.r4.model.Questionnaire resource) {
    return ReadFhir.of(resource);
  }

  /// As JSON.
  public static String toJson(Questionnaire questionnaire, PublicationStatus status) {
    return FhirJson.write(toFhir(questionnaire, status));
  }

  /// What JSON tells.
  ///
  /// @throws UnsoundQuestionnaire naming everything that is wrong, or that we do not have
  public static Questionnaire fromJson(String json) {
    return fromFhir(FhirJson.read(org.hl7.fhir.r4.model.Questionnaire.class, json));
  }
}
