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
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.UnsoundQuestionnaire;
import uk.nhs.portal.questionnaires.format.AnswersJson;
import uk.nhs.portal.questionnaires.format.ReadQuestionnaire;

/// Reads what the command is given, and says clearly what cannot be read.
final class ReadFile {

  private static final String STANDARD_INPUT = "-";
  private static final int MOST_BYTES = 16 << 20;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private ReadFile() {}

  /// The questionnaire in a file: our own format.
  ///
  /// @throws Misuse where there is no such file
  /// @throws UnsoundQuestionnaire naming everything that is wrong with it
  static Questionnaire questionnaire(String file) {
    return ReadQuestionnaire.of(text(file, InputStream.nullInputStream()));
  }

  /// The answers in a JSON file, or in the standard input for `-`.
  ///
  /// @throws Misuse where there is no such file
  /// @throws UnsoundQuestionnaire naming every answer that does not fit
  static Answers answers(Questionnaire questionnaire, String file, InputStream in) {
    return AnswersJson.read(questionnaire, json(text(file, in)), null);
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
