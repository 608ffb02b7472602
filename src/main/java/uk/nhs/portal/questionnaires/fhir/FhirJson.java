package uk.nhs.portal.questionnaires.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.PerformanceOptionsEnum;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.UnsoundQuestionnaire;

/// FHIR resources as JSON texts.
final class FhirJson {

  private static final int DEEPEST = 50;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final Set<String> TYPES =
      Arrays.stream(QuestionnaireItemType.values())
          .filter(type -> type != QuestionnaireItemType.NULL)
          .map(QuestionnaireItemType::toCode)
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> OPERATORS =
      Arrays.stream(QuestionnaireItemOperator.values())
          .filter(operator -> operator != QuestionnaireItemOperator.NULL)
          .map(QuestionnaireItemOperator::toCode)
          .collect(Collectors.toUnmodifiableSet());

  private final List<Finding> findings = new ArrayList<>();

  private FhirJson() {}

  /// Made when it is first needed: it takes a second.
  private static final class Context {
    static final FhirContext R4 = make();

    private static FhirContext make() {
      FhirContext context = FhirContext.forR4();
      context.setPerformanceOptions(PerformanceOptionsEnum.DEFERRED_MODEL_SCANNING);
      context.setParserErrorHandler(new LenientErrorHandler(false).setErrorOnInvalidValue(true));
      return context;
    }
  }

  static String write(IBaseResource resource) {
    return Context.R4.newJsonParser().setPrettyPrint(true).encodeResourceToString(resource);
  }

  /// The resource that a text tells.
  ///
  /// @throws UnsoundQuestionnaire where it is no resource of the type, or no FHIR R4
  static <T extends IBaseResource> T read(Class<T> type, String text) {
    JsonNode json = json(text);
    if (!json.path("resourceType").asString("").equals(type.getSimpleName())) {
      throw broken("resource-type", "This is no FHIR " + type.getSimpleName() + ".");
    }
    FhirJson check = new FhirJson();
    check.items(json, type.getSimpleName(), 0);
    if (!check.findings.isEmpty()) {
      throw new UnsoundQuestionnaire(check.findings);
    }
    try {
      return Context.R4.newJsonParser().parseResource(type, text);
    } catch (DataFormatException wrong) {
      String why = String.valueOf(wrong.getMessage()).replaceFirst("^HAPI-\\d+: ", "");
      throw broken("syntax", "This is no FHIR R4: " + why);
    }
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JacksonException broken) {
      throw broken("syntax", "This is no JSON: " + broken.getOriginalMessage());
    }
  }

  /// Names the items whose codes are none of FHIR R4; the parser would not say which items these
  /// are.
  private void items(JsonNode json, String where, int depth) {
    if (depth > DEEPEST) {
      findings.add(new Finding("nesting", where, "Items are nested too deeply."));
      return;
    }
    for (JsonNode item : json.path("item")) {
      String id = item.path("linkId").asString("an item in " + where);
      code(item.path("type"), TYPES, id, "type");
      for (JsonNode when : item.path("enableWhen")) {
        code(when.path("operator"), OPERATORS, id, "operator");
      }
      items(item, id, depth + 1);
      item.path("answer").forEach(answer -> items(answer, id, depth + 1));
    }
  }

  private void code(JsonNode code, Set<String> known, String where, String what) {
    if (!code.isMissingNode() && !known.contains(code.asString(""))) {
      String message = "The %s \"%s\" is none of FHIR R4.".formatted(what, code.asString(""));
      findings.add(new Finding(what, where, message));
    }
  }

  private static UnsoundQuestionnaire broken(String code, String message) {
    return new UnsoundQuestionnaire(List.of(new Finding(code, "resource", message)));
  }
}
