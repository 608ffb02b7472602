package uk.nhs.portal.questionnaires.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import uk.nhs.portal.questionnaires.Advice;
import uk.nhs.portal.questionnaires.Condition;
import uk.nhs.portal.questionnaires.Ending;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Kind;
import uk.nhs.portal.questionnaires.Limits;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Option;
import uk.nhs.portal.questionnaires.Population;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.SafetyRule;
import uk.nhs.portal.questionnaires.Step;
import uk.nhs.portal.questionnaires.TitlePage;
import uk.nhs.portal.questionnaires.WorkedCase;

/// Writes a questionnaire in our own format, always in the same order and the same words, so that
/// equal questionnaires have equal texts and equal hashes.
public final class WriteQuestionnaire {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
          .disable(YAMLWriteFeature.SPLIT_LINES)
          .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
          .build();

  private WriteQuestionnaire() {}

  /// As YAML, for people and for [ReadQuestionnaire].
  public static String toYaml(Questionnaire questionnaire) {
    return YAML.writeValueAsString(toJson(questionnaire));
  }

  /// Worked cases as they stand in a file, to be pasted into it.
  public static String toYaml(List<WorkedCase> cases) {
    ObjectNode json = JSON.objectNode();
    ArrayNode list = json.putArray("cases");
    cases.forEach(each -> list.add(workedCase(each)));
    return YAML.writeValueAsString(json);
  }

  /// What a questionnaire is known by: SHA-256 over its canonical JSON, 64 hexadecimal digits.
  public static String hash(Questionnaire questionnaire) {
    return DigestUtils.sha256Hex(toJson(questionnaire).toString().getBytes(StandardCharsets.UTF_8));
  }

  /// As JSON in the same fields.
  public static ObjectNode toJson(Questionnaire questionnaire) {
    ObjectNode json = JSON.objectNode();
    write(json, questionnaire.titlePage());
    Population population = questionnaire.population();
    if (population != null) {
      ObjectNode fields = json.putObject("for");
      fields.put("ages", population.fromAge() + " to " + population.toAge());
      texts(fields, "sexes", new TreeSet<>(population.sexes()).stream().toList());
    }
    texts(json, "outcomes", questionnaire.outcomes());
    if (!questionnaire.phrases().isEmpty()) {
      ObjectNode lists = json.putObject("phrases");
      new TreeMap<>(questionnaire.phrases()).forEach((name, list) -> texts(lists, name, list));
    }
    ArrayNode steps = json.putArray("steps");
    questionnaire.steps().forEach(step -> steps.add(step(step)));
    advice(json, "care advice", Advice.Type.CARE, questionnaire.advice());
    advice(json, "worsening advice", Advice.Type.WORSENING, questionnaire.advice());
    if (!questionnaire.safety().isEmpty()) {
      ArrayNode rules = json.putArray("safety");
      questionnaire.safety().forEach(rule -> rules.add(rule(rule)));
    }
    if (!questionnaire.cases().isEmpty()) {
      ArrayNode cases = json.putArray("cases");
      questionnaire.cases().forEach(each -> cases.add(workedCase(each)));
    }
    return json;
  }

  private static void write(ObjectNode json, TitlePage page) {
    json.put("questionnaire", page.name());
    json.put("title", page.title());
    json.put("version", page.version());
    put(json, "notice", page.notice());
    put(json, "about", page.about());
    put(json, "topic", page.topic());
  }

  private static ObjectNode step(Step step) {
    return switch (step) {
      case Item item -> item(item);
      case Ending ending -> {
        ObjectNode json = JSON.objectNode();
        json.put("end", ending.outcome());
        put(json, "when", ConditionText.of(ending.when()));
        put(json, "because", ending.because());
        yield json;
      }
    };
  }

  private static ObjectNode item(Item item) {
    ObjectNode json = JSON.objectNode();
    switch (item.kind()) {
      case DISPLAY -> json.put("show", item.id().value()).put("text", item.text());
      case GROUP -> {
        json.put("group", item.id().value());
        put(json, "title", item.text());
      }
      default -> question(json, item);
    }
    put(json, "when", ConditionText.of(item.when()));
    if (!item.items().isEmpty()) {
      ArrayNode items = json.putArray("items");
      item.items().forEach(each -> items.add(item(each)));
    }
    return json;
  }

  private static void question(ObjectNode json, Item item) {
    json.put("ask", item.id().value());
    json.put("type", KindWords.of(item.kind()));
    json.put("question", item.text());
    put(json, "hint", item.hint());
    put(json, "why", item.why());
    if (!item.options().isEmpty()) {
      ArrayNode options = json.putArray("options");
      item.options().forEach(option -> options.add(option(option)));
    }
    put(json, "unit", item.unit());
    limits(json, item.limits());
    texts(json, "red flag", new TreeSet<>(item.redFlags()).stream().toList());
    flag(json, "given", item.given());
    flag(json, "optional", !item.required() && item.kind() != Kind.DISPLAY);
  }

  private static ObjectNode option(Option option) {
    ObjectNode json = JSON.objectNode();
    json.put("code", option.code()).put("text", option.text());
    put(json, "hint", option.hint());
    flag(json, "exclusive", option.exclusive());
    return json;
  }

  private static void limits(ObjectNode json, Limits limits) {
    if (limits.equals(Limits.NONE)) {
      return;
    }
    ObjectNode fields = json.putObject("limits");
    if (limits.least() != null) {
      fields.put("least", limits.least());
    }
    if (limits.most() != null) {
      fields.put("most", limits.most());
    }
    put(fields, "earliest", limits.earliest() == null ? null : limits.earliest().toString());
    put(fields, "latest", limits.latest() == null ? null : limits.latest().toString());
    put(
        fields,
        "time",
        limits.time() == null ? null : limits.time().name().toLowerCase(Locale.ROOT));
    if (limits.longest() != Limits.NONE.longest()) {
      fields.put("longest", limits.longest());
    }
  }

  private static void advice(ObjectNode json, String name, Advice.Type type, List<Advice> all) {
    List<Advice> some = all.stream().filter(each -> each.type() == type).toList();
    if (some.isEmpty()) {
      return;
    }
    ArrayNode list = json.putArray(name);
    for (Advice each : some) {
      ObjectNode fields = list.addObject().put("id", each.id()).put("text", each.text());
      texts(fields, "for", new TreeSet<>(each.outcomes()).stream().toList());
      put(fields, "when", ConditionText.of(each.when()));
    }
  }

  private static ObjectNode rule(SafetyRule rule) {
    ObjectNode json = JSON.objectNode().put("rule", rule.name());
    put(json, "when", ConditionText.of(rule.when()));
    return json.put("at least", rule.atLeast());
  }

  private static ObjectNode workedCase(WorkedCase each) {
    ObjectNode json = JSON.objectNode().put("case", each.name());
    json.set("answers", AnswersJson.write(each.answers()));
    if (each.asked() != null) {
      texts(json, "asks", each.asked().stream().map(LinkId::value).toList());
    }
    put(json, "outcome", each.outcome());
    if (each.advised() != null) {
      each.advised().forEach(json.putArray("advises")::add); // none is also said
    }
    return json;
  }

  /// The text of a condition, as files and reports show it; `always` for one without parts.
  public static String text(Condition condition) {
    String text = ConditionText.of(condition);
    return text.isEmpty() ? "always" : text;
  }

  private static void put(ObjectNode json, String name, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      json.put(name, text);
    }
  }

  private static void flag(ObjectNode json, String name, boolean set) {
    if (set) {
      json.put(name, true);
    }
  }

  private static void texts(ObjectNode json, String name, List<String> texts) {
    if (!texts.isEmpty()) {
      ArrayNode list = json.putArray(name);
      texts.forEach(list::add);
    }
  }
}
