package uk.nhs.portal.registration.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.util.List;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Patient;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.nhs.portal.registration.kinds.RegistrationFacts;

/// Reads what a system of a practice sends to accept a patient: the `Parameters` of
/// `$nhais.acceptance`, with the patient among them.
///
/// Whether a value is right is not judged, only whether there is one: NHS numbers of old style
/// arrive too. Blank texts and `null` are no values.
public final class ReadAcceptance {

  private static final String BYTE_ORDER_MARK = "\uFEFF"; // of files from Windows
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private ReadAcceptance() {}

  /// What the JSON tells.
  ///
  /// @throws BrokenAcceptance where it is no JSON, no FHIR R4 `Parameters`, has no patient or
  ///   several, or a date that is none
  public static RegistrationFacts fromJson(String json) {
    Parameters parameters = parameters(json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json);
    List<Patient> patients =
        parameters.getParameter().stream()
            .map(ParametersParameterComponent::getResource)
            .filter(Patient.class::isInstance)
            .map(Patient.class::cast)
            .toList();
    if (patients.size() != 1) {
      throw new BrokenAcceptance(
          patients.isEmpty()
              ? "There is no Patient among the parameters."
              : "There are " + patients.size() + " patients; one is accepted at a time.");
    }
    return new FactsOfAcceptance(parameters, patients.getFirst()).read();
  }

  private static Parameters parameters(String text) {
    if (!json(text).path("resourceType").asString("").equals("Parameters")) {
      throw new BrokenAcceptance("This is no FHIR Parameters.");
    }
    try {
      return FhirContext.forR4Cached()
          .newJsonParser()
          .setParserErrorHandler(new LenientErrorHandler(false).setErrorOnInvalidValue(true))
          .parseResource(Parameters.class, text);
    } catch (DataFormatException wrong) {
      throw new BrokenAcceptance("This is no FHIR R4: " + shortened(wrong));
    }
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JacksonException broken) {
      var where = broken.getLocation();
      throw new BrokenAcceptance(
          where == null
              ? "This is no JSON."
              : "This is no JSON from line " + where.getLineNr() + ".");
    }
  }

  /// What is wrong, without the wrong value, which the parser puts into quotation marks.
  private static String shortened(DataFormatException wrong) {
    return String.valueOf(wrong.getMessage())
        .replaceFirst("^HAPI-\\d+: ", "")
        .replaceAll("\"[^\"]*\"|'[^']*'", "…");
  }
}
