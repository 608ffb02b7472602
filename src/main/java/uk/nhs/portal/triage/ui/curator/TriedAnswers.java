package uk.nhs.portal.triage.ui.curator;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Kind;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.format.AnswersJson;

/// The answers of somebody who tries a pathway. They stand in the address and nowhere else: they
/// are made up, and nothing of them is kept.
final class TriedAnswers {

  /// What the names of answers begin with, so that no question can be taken for something else.
  private static final String ANSWER = "a-";

  private static final String SKIP = "s-";

  private final Map<String, List<String>> typed = new LinkedHashMap<>();
  private final Map<LinkId, Answer> read = new LinkedHashMap<>();
  private final List<LinkId> wrong = new ArrayList<>();

  TriedAnswers(QueryParameters query, Questionnaire questionnaire, LocalDate today) {
    for (Item item : questionnaire.items()) {
      String name = name(item.id());
      List<String> values =
          query.getParameters(name).stream().filter(each -> !each.isBlank()).toList();
      if (!query.getParameters(skip(item.id())).isEmpty() && !item.required()) {
        typed.put(skip(item.id()), List.of("1"));
        read.put(item.id(), Answer.Skipped.SKIPPED);
      } else if (!values.isEmpty()) {
        typed.put(name, values);
        read(item, values, today);
      }
    }
  }

  private void read(Item item, List<String> values, LocalDate today) {
    Answer answer = answer(item, values);
    if (answer == null || item.refusal(answer, today).isPresent()) {
      wrong.add(item.id());
    } else {
      read.put(item.id(), answer);
    }
  }

  private static @Nullable Answer answer(Item item, List<String> values) {
    try {
      return AnswersJson.read(item, json(item, values));
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  private static JsonNode json(Item item, List<String> values) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    if (item.kind() == Kind.CHOICES) {
      var array = json.arrayNode();
      values.forEach(array::add);
      return array;
    }
    if (item.kind() == Kind.ADDRESS) {
      var address = json.objectNode();
      values.forEach(address.putArray("lines")::add);
      return address;
    }
    return json.stringNode(values.getFirst());
  }

  static String name(LinkId item) {
    return ANSWER + item.value();
  }

  static String skip(LinkId item) {
    return SKIP + item.value();
  }

  Answers answers() {
    return Answers.of(read);
  }

  /// Whether something was typed that is no answer to the question.
  boolean isWrong(LinkId item) {
    return wrong.contains(item);
  }

  /// What goes along unseen with the answer to the next question.
  void alongWith(LinkId next, BiConsumer<String, String> hidden) {
    typed.forEach((name, values) -> {
      if (!name.equals(name(next))) {
        values.forEach(value -> hidden.accept(name, value));
      }
    });
  }

  /// The address at which the question is asked again, with what was answered before it.
  String before(String path, LinkId item) {
    StringBuilder href = new StringBuilder(path).append("?walk=1");
    for (Map.Entry<String, List<String>> each : typed.entrySet()) {
      if (each.getKey().equals(name(item)) || each.getKey().equals(skip(item))) {
        break;
      }
      each.getValue()
          .forEach(value ->
              href.append('&').append(encoded(each.getKey())).append('=').append(encoded(value)));
    }
    return href.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
