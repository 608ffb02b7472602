package uk.nhs.portal.questionnaires.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.Population;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.UnsoundQuestionnaire;
import uk.nhs.portal.questionnaires.fhir.FhirAnswers;
import uk.nhs.portal.questionnaires.fhir.FhirQuestionnaires;
import uk.nhs.portal.questionnaires.format.AnswersJson;
import uk.nhs.portal.questionnaires.format.ReadPopulations;
import uk.nhs.portal.questionnaires.format.ReadQuestionnaire;

/// Reads what the command is given, and says clearly what cannot be read.
final class ReadFile {

  private static final String STANDARD_INPUT = "-";
  private static final int MOST_BYTES = 16 << 20;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private ReadFile() {}

  /// The questionnaire in a file: FHIR where it says `resourceType`, or else our own format.
  ///
  /// @throws Misuse where there is no such file
  /// @throws UnsoundQuestionnaire naming everything that is wrong with it
  static Questionnaire questionnaire(String file) {
    String text = text(file, InputStream.nullInputStream());
    return FhirQuestionnaires.isFhir(text)
        ? FhirQuestionnaires.fromJson(text)
        : ReadQuestionnaire.of(text);
  }

  /// For whom the topics in a file of topics are.
  ///
  /// @throws Misuse where there is no such file
  /// @throws UnsoundQuestionnaire naming everything that is wrong with it
  static Map<String, Population> populations(String file) {
    return ReadPopulations.of(text(file, InputStream.nullInputStream()));
  }

  /// The answers in a JSON file, or in the standard input for `-`: `{"linkId": value}`, or a FHIR
  /// `QuestionnaireResponse`. An option may also be told as FHIR does, `{"code": …}`.
  ///
  /// @throws Misuse where there is no such file
  /// @throws UnsoundQuestionnaire naming every answer that does not fit
  static Answers answers(Questionnaire questionnaire, String file, InputStream in) {
    String text = text(file, in);
    JsonNode json = json(text);
    if (json.has("resourceType")) {
      return FhirAnswers.fromJson(questionnaire, text);
    }
    if (json instanceof ObjectNode answers) {
      questionnaire.items().stream()
          .filter(item -> item.kind().hasOptions())
          .map(item -> item.id().value())
          .filter(answers::has)
          .forEach(id -> answers.set(id, codes(answers.get(id))));
    }
    return AnswersJson.read(questionnaire, json, null);
  }

  private static JsonNode codes(JsonNode value) {
    if (value.isArray()) {
      ArrayNode codes = JsonNodeFactory.instance.arrayNode();
      value.forEach(each -> codes.add(codes(each)));
      return codes;
    }
    return value.path("code").isString() ? value.path("code") : value;
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JacksonException broken) {
      throw broken("syntax", "answers", "This is no JSON: " + broken.getOriginalMessage());
    }
  }

  private static String text(String file, InputStream in) {
    try (InputStream from =
        STANDARD_INPUT.equals(file) ? in : Files.newInputStream(Path.of(file))) {
      byte[] bytes = from.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw broken("size", "file", "The file is larger than 16 MB.");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException binary) {
      throw broken("syntax", "file", "This is no text in UTF-8.");
    } catch (IOException | InvalidPathException unreadable) {
      throw new Misuse("The file " + file + " cannot be read.");
    }
  }

  private static UnsoundQuestionnaire broken(String code, String where, String message) {
    return new UnsoundQuestionnaire(List.of(new Finding(code, where, message)));
  }
}
