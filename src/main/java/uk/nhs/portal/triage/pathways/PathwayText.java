package uk.nhs.portal.triage.pathways;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.UnsoundQuestionnaire;
import uk.nhs.portal.questionnaires.fhir.FhirQuestionnaires;
import uk.nhs.portal.questionnaires.format.ReadQuestionnaire;

/// Reads a pathway from what a curator brings: our own format, or FHIR.
final class PathwayText {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private PathwayText() {}

  /// The text of a file.
  ///
  /// @throws UnsoundQuestionnaire if it is no text in UTF-8, such as a document of a word processor
  static String of(byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      throw wrong("encoding", "This is no text in UTF-8. Save the file as plain text in UTF-8.");
    }
  }

  /// The questionnaire that a text tells.
  ///
  /// @throws UnsoundQuestionnaire naming everything that is wrong with it
  static Questionnaire questionnaire(String text) {
    if (text.length() > UploadPathway.LONGEST) {
      throw wrong("length", "It is too long: at most 400,000 characters are read.");
    }
    if (text.indexOf('\0') >= 0) {
      throw wrong("encoding", "This is no text. Save the file as plain text in UTF-8.");
    }
    return FhirQuestionnaires.isFhir(text)
        ? FhirQuestionnaires.fromJson(text)
        : ReadQuestionnaire.of(text);
  }

  private static UnsoundQuestionnaire wrong(String code, String message) {
    return new UnsoundQuestionnaire(List.of(new Finding(code, "file", message)));
  }
}
