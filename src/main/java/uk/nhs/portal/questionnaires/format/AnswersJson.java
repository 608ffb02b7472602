package uk.nhs.portal.questionnaires.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.UnsoundQuestionnaire;

/// Answers as JSON, `{"linkId": value}`.
///
/// A value is an option's code, an array of codes, `true` or `false` (or `"yes"`, `"no"`), a
/// number, an ISO date, a text, `{"lines": […], "postcode": …}` for an address, `{"id", "name",
/// "type", "bytes"}` for a file, or `null` for a question that was skipped.
public final class AnswersJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private AnswersJson() {}

  /// The answers that a JSON object tells.
  ///
  /// @param today the day in England, for dates that must be past or future; null if that is not
  ///   checked
  /// @throws UnsoundQuestionnaire naming every answer that is none (`unknown-item`, `answer`)
  public static Answers read(
      Questionnaire questionnaire, JsonNode json, @Nullable LocalDate today) {
    List<Finding> findings = new ArrayList<>();
    Map<LinkId, Answer> answers = new LinkedHashMap<>();
    if (!json.isObject()) {
      throw new UnsoundQuestionnaire(
          List.of(new Finding("answer", "answers", "Answers are an object of link ids.")));
    }
    for (Map.Entry<String, JsonNode> each : json.properties()) {
      Item item = item(questionnaire, each.getKey());
      if (item == null) {
        findings.add(new Finding("unknown-item", each.getKey(), "There is no such question."));
        continue;
      }
      try {
        Answer answer = read(item, each.getValue());
        item.refusal(answer, today)
            .ifPresentOrElse(
                why -> findings.add(misfit(item, why)), () -> answers.put(item.id(), answer));
      } catch (IllegalArgumentException none) {
        findings.add(new Finding("answer", each.getKey(), "Not an answer: " + none.getMessage()));
      }
    }
    if (!findings.isEmpty()) {
      throw new UnsoundQuestionnaire(findings);
    }
    return Answers.of(answers);
  }

  private static @Nullable Item item(Questionnaire questionnaire, String id) {
    return id.isBlank() || id.length() > 255
        ? null
        : questionnaire.items().stream()
            .filter(item -> item.id().value().equals(id) && item.kind().isQuestion())
            .findFirst()
            .orElse(null);
  }

  private static Finding misfit(Item item, String why) {
    return new Finding("answer", item.id().value(), "The answer does not fit: " + why + ".");
  }

  /// A single answer to an item.
  ///
  /// @throws IllegalArgumentException saying why it is none
  public static Answer read(Item item, JsonNode json) {
    if (json.isNull()) {
      return Answer.Skipped.SKIPPED;
    }
    return switch (item.kind()) {
      case CHOICES -> choices(item, json);
      case ADDRESS -> address(json);
      case FILE ->
          new Answer.Attachment(
              text(json.path("id")),
              text(json.path("name")),
              text(json.path("type")),
              json.path("bytes").asLong());
      default -> AnswerText.parse(item, text(json));
    };
  }

  private static Answer choices(Item item, JsonNode json) {
    List<String> codes = new ArrayList<>();
    if (json.isArray()) {
      json.forEach(code -> codes.add(text(code)));
    } else {
      codes.add(text(json));
    }
    List<String> inOrder = new ArrayList<>(codes);
    List<String> offered = item.options().stream().map(option -> option.code()).toList();
    inOrder.sort(Comparator.comparingInt(offered::indexOf));
    return new Answer.Choices(inOrder);
  }

  private static Answer address(JsonNode json) {
    List<String> lines = new ArrayList<>();
    json.path("lines").forEach(line -> lines.add(text(line)));
    JsonNode postcode = json.path("postcode");
    return new Answer.Address(
        lines, postcode.isMissingNode() || postcode.isNull() ? null : Postcode.of(text(postcode)));
  }

  private static String text(JsonNode json) {
    if (!json.isValueNode() || json.isNull()) {
      throw new IllegalArgumentException("one value was expected");
    }
    return json.asString();
  }

  /// The answers as JSON, in their own order.
  public static ObjectNode write(Answers answers) {
    ObjectNode json = JSON.objectNode();
    answers.byItem().forEach((id, answer) -> json.set(id.value(), write(answer)));
    return json;
  }

  /// One answer as JSON.
  public static JsonNode write(Answer answer) {
    return switch (answer) {
      case Answer.Skipped _ -> JSON.nullNode();
      case Answer.Choices(List<String> codes) -> {
        ArrayNode array = JSON.arrayNode();
        codes.forEach(array::add);
        yield array;
      }
      case Answer.YesNo(boolean yes) -> JSON.booleanNode(yes);
      case Answer.Whole(long value) -> JSON.numberNode(value);
      case Answer.Decimal(BigDecimal value) -> JSON.numberNode(value);
      case Answer.Address(List<String> lines, Postcode postcode) -> {
        ObjectNode json = JSON.objectNode();
        lines.forEach(json.putArray("lines")::add);
        if (postcode != null) {
          json.put("postcode", postcode.value());
        }
        yield json;
      }
      case Answer.Attachment(String id, String name, String type, long bytes) ->
          JSON.objectNode().put("id", id).put("name", name).put("type", type).put("bytes", bytes);
      default -> JSON.stringNode(AnswerText.of(answer));
    };
  }
}
