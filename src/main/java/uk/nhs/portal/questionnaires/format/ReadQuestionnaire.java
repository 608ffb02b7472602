package uk.nhs.portal.questionnaires.format;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.nhs.portal.questionnaires.Advice;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Condition;
import uk.nhs.portal.questionnaires.Ending;
import uk.nhs.portal.questionnaires.Finding;
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
import uk.nhs.portal.questionnaires.UnsoundQuestionnaire;
import uk.nhs.portal.questionnaires.WorkedCase;

/// Reads a questionnaire from our own format, YAML (so JSON too). One reader reads one text.
public final class ReadQuestionnaire {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final Pattern AGES = Pattern.compile("([0-9]{1,3}) to ([0-9]{1,3})");

  private final List<Finding> findings = new ArrayList<>();
  private final Map<LinkId, Item> known = new HashMap<>();

  private ReadQuestionnaire() {}

  /// The questionnaire that a text tells.
  ///
  /// @throws UnsoundQuestionnaire naming everything that is wrong with it
  public static Questionnaire of(String text) {
    JsonNode json;
    try {
      json = YAML.readTree(text);
    } catch (JacksonException broken) {
      var place = broken.getLocation();
      throw new UnsoundQuestionnaire(
          List.of(
              new Finding(
                  "syntax",
                  place == null ? "file" : "line " + place.getLineNr(),
                  "This is no YAML: " + broken.getOriginalMessage())));
    }
    return new ReadQuestionnaire().read(json);
  }

  /// The condition that a text says; `always` and an empty text always hold.
  ///
  /// @param items the items that it may look at
  /// @throws IllegalArgumentException saying where it cannot be read
  public static Condition condition(String text, Map<LinkId, Item> items) {
    ReadQuestionnaire reader = new ReadQuestionnaire();
    reader.known.putAll(items);
    return ConditionText.parse(text, reader::value);
  }

  private Questionnaire read(JsonNode json) {
    Fields file = new Fields(json, "questionnaire", findings);
    TitlePage titlePage = titlePage(file);
    Population population = population(file);
    if (population != null) {
      Questionnaire given =
          new Questionnaire(
              titlePage,
              population,
              List.of(),
              List.of(),
              Map.of(),
              List.of(),
              List.of(),
              List.of());
      given.items().forEach(item -> known.put(item.id(), item));
    }
    List<String> outcomes = file.texts("outcomes");
    Map<String, List<String>> phrases = new LinkedHashMap<>();
    file.with(
        "phrases",
        (name, list) -> {
          List<String> texts = new ArrayList<>();
          list.forEach(phrase -> texts.add(phrase.asString("")));
          phrases.put(name, texts);
        });
    List<JsonNode> stepNodes = new ArrayList<>();
    file.each("steps", stepNodes::add);
    stepNodes.forEach(this::know);
    List<Step> steps = new ArrayList<>();
    stepNodes.forEach(step -> steps.add(step(step)));
    List<Advice> advice = new ArrayList<>();
    file.each("care advice", each -> advice.add(advice(each, Advice.Type.CARE)));
    file.each("worsening advice", each -> advice.add(advice(each, Advice.Type.WORSENING)));
    List<SafetyRule> safety = new ArrayList<>();
    file.each("safety", each -> safety.add(safetyRule(each)));
    List<JsonNode> cases = new ArrayList<>();
    file.each("cases", cases::add);
    file.nothingElse();
    return build(titlePage, population, outcomes, steps, phrases, advice, safety, cases);
  }

  private Questionnaire build(
      TitlePage titlePage,
      @Nullable Population population,
      List<String> outcomes,
      List<Step> steps,
      Map<String, List<String>> phrases,
      List<Advice> advice,
      List<SafetyRule> safety,
      List<JsonNode> caseNodes) {
    Function<List<WorkedCase>, Questionnaire> with =
        cases ->
            new Questionnaire(
                titlePage, population, outcomes, steps, phrases, advice, safety, cases);
    try {
      Questionnaire withoutCases = with.apply(List.of());
      List<WorkedCase> cases = new ArrayList<>();
      caseNodes.forEach(each -> cases.add(workedCase(each, withoutCases)));
      UnsoundQuestionnaire.throwIfAny(findings);
      return with.apply(cases);
    } catch (UnsoundQuestionnaire unsound) {
      throw findings.isEmpty() ? unsound : unsound.after(findings);
    }
  }

  private TitlePage titlePage(Fields file) {
    String name = file.needed("questionnaire");
    String title = file.needed("title");
    try {
      return new TitlePage(
          name,
          title,
          file.or("version", "1"),
          file.or("notice", ""),
          file.or("about", ""),
          file.orNull("topic"));
    } catch (IllegalArgumentException wrong) {
      file.wrong("name", wrong);
      return TitlePage.of("unnamed", title);
    }
  }

  static @Nullable Population population(Fields file) {
    Fields fields = file.within("for");
    if (fields == null) {
      return null;
    }
    Matcher ages = AGES.matcher(fields.or("ages", "0 to 120"));
    List<String> sexes =
        fields.has("sexes") ? fields.texts("sexes") : List.of(Population.FEMALE, Population.MALE);
    fields.nothingElse();
    try {
      if (ages.matches()) {
        return new Population(
            Integer.parseInt(ages.group(1)), Integer.parseInt(ages.group(2)), new HashSet<>(sexes));
      }
      fields.wrong("population", "Ages are written as \"16 to 120\".");
    } catch (IllegalArgumentException wrong) {
      fields.wrong("population", wrong);
    }
    return null;
  }

  /// Notes an item's kind before any condition is read, so that conditions know what values mean.
  private void know(JsonNode step) {
    String id = step.path("ask").asString("");
    if (!id.isBlank() && id.length() <= 255) {
      Kind kind = KindWords.parse(step.path("type").asString("")).orElse(Kind.TEXT);
      known.putIfAbsent(new LinkId(id.strip()), Item.of(id.strip(), kind, id));
    }
    step.path("items").forEach(this::know);
  }

  private Step step(JsonNode json) {
    if (json.has("end")) {
      Fields fields = new Fields(json, "ending " + json.path("end").asString(""), findings);
      Ending ending = new Ending(fields.needed("end"), condition(fields), fields.or("because", ""));
      fields.nothingElse();
      return ending;
    }
    return item(json);
  }

  private Item item(JsonNode json) {
    for (String word : List.of("ask", "show", "group")) {
      if (json.has(word)) {
        Fields fields = new Fields(json, json.path(word).asString(word), findings);
        Item item = item(word, fields).when(condition(fields));
        fields.nothingElse();
        return item;
      }
    }
    Finding none = new Finding("syntax", "steps", "A step asks, shows, groups or ends.");
    findings.add(none);
    return Item.of("?", Kind.DISPLAY, "?");
  }

  private Item item(String word, Fields fields) {
    String id = fields.needed(word);
    return switch (word) {
      case "show" -> named(id, Kind.DISPLAY, fields.needed("text"), fields);
      case "group" -> {
        List<Item> items = new ArrayList<>();
        Item group = named(id, Kind.GROUP, fields.or("title", ""), fields);
        fields.each("items", each -> items.add(item(each)));
        yield group.items(items);
      }
      default -> question(id, fields);
    };
  }

  private static Item named(String id, Kind kind, String text, Fields fields) {
    try {
      return Item.of(id, kind, text);
    } catch (IllegalArgumentException wrong) {
      fields.wrong("name", wrong);
      return Item.of("?", kind, text);
    }
  }

  private Item question(String id, Fields fields) {
    String type = fields.needed("type");
    Kind kind = KindWords.parse(type).orElse(null);
    if (kind == null) {
      fields.wrong("type", "\"" + type + "\" is none of " + KindWords.all() + ".");
      kind = Kind.TEXT;
    }
    List<Option> options = new ArrayList<>();
    fields.each("options", each -> options.add(option(each, fields)));
    Item item =
        named(id, kind, fields.needed("question"), fields)
            .help(fields.orNull("hint"), fields.orNull("why"))
            .options(options)
            .limits(limits(fields), fields.orNull("unit"))
            .redFlags(new HashSet<>(fields.texts("red flag")));
    if (fields.flag("given")) {
      item = item.asGiven();
    }
    return fields.flag("optional") ? item.optional() : item;
  }

  /// `code: text`, or an object with `code`, `text`, `hint` and `exclusive`.
  private Option option(JsonNode json, Fields of) {
    if (json.isObject() && json.size() == 1) {
      Map.Entry<String, JsonNode> only = json.properties().iterator().next();
      return option(only.getKey(), only.getValue().asString(""), null, false, of);
    }
    Fields fields = new Fields(json, of.where() + ", option", findings);
    Option option =
        option(
            fields.needed("code"),
            fields.needed("text"),
            fields.orNull("hint"),
            fields.flag("exclusive"),
            of);
    fields.nothingElse();
    return option;
  }

  private static Option option(
      String code, String text, @Nullable String hint, boolean exclusive, Fields of) {
    try {
      return new Option(code, text, hint, exclusive);
    } catch (IllegalArgumentException wrong) {
      of.wrong("options", wrong);
      return Option.of("?", text);
    }
  }

  private Limits limits(Fields of) {
    Fields fields = of.within("limits");
    if (fields == null) {
      return Limits.NONE;
    }
    try {
      String time = fields.orNull("time");
      Limits limits =
          new Limits(
              parsed(fields, "least", BigDecimal::new),
              parsed(fields, "most", BigDecimal::new),
              parsed(fields, "earliest", LocalDate::parse),
              parsed(fields, "latest", LocalDate::parse),
              time == null ? null : Limits.Time.valueOf(time.toUpperCase(Locale.ROOT)),
              Integer.parseInt(fields.or("longest", Integer.toString(Limits.NONE.longest()))));
      fields.nothingElse();
      return limits;
    } catch (IllegalArgumentException | DateTimeException wrong) {
      fields.wrong("limits", "The limits cannot be read.");
      return Limits.NONE;
    }
  }

  private static <T> @Nullable T parsed(Fields fields, String name, Function<String, T> parser) {
    String text = fields.orNull(name);
    return text == null ? null : parser.apply(text);
  }

  private Condition condition(Fields fields) {
    try {
      return ConditionText.parse(fields.or("when", ""), this::value);
    } catch (IllegalArgumentException unreadable) {
      fields.wrong("condition", "The condition " + unreadable.getMessage() + ".");
      return Condition.always();
    }
  }

  private Answer value(LinkId id, String text) {
    Item item = known.get(id);
    if (item == null) {
      throw new ConditionText.Unreadable("looks at \"" + id + "\", which is no question");
    }
    try {
      return AnswerText.parse(item, text);
    } catch (IllegalArgumentException wrong) {
      throw new ConditionText.Unreadable(
          "compares \"" + id + "\" with \"" + text + "\", which is no answer to it");
    }
  }

  private Advice advice(JsonNode json, Advice.Type type) {
    Fields fields = new Fields(json, json.path("id").asString("advice"), findings);
    Advice advice =
        new Advice(
            fields.needed("id"),
            type,
            fields.needed("text"),
            new HashSet<>(fields.texts("for")),
            condition(fields));
    fields.nothingElse();
    return advice;
  }

  private SafetyRule safetyRule(JsonNode json) {
    Fields fields = new Fields(json, json.path("rule").asString("safety"), findings);
    SafetyRule rule =
        new SafetyRule(fields.needed("rule"), condition(fields), fields.needed("at least"));
    fields.nothingElse();
    return rule;
  }

  private WorkedCase workedCase(JsonNode json, Questionnaire questionnaire) {
    Fields fields = new Fields(json, json.path("case").asString("case"), findings);
    String name = fields.needed("case");
    JsonNode answerNode = fields.raw("answers");
    Answers answers = Answers.none();
    if (answerNode != null) {
      try {
        answers = AnswersJson.read(questionnaire, answerNode, null);
      } catch (UnsoundQuestionnaire wrong) {
        wrong
            .findings()
            .forEach(each -> fields.wrong(each.code(), each.where() + ": " + each.message()));
      }
    }
    List<LinkId> asked =
        fields.has("asks") ? fields.texts("asks").stream().map(LinkId::new).toList() : null;
    List<String> advised = fields.has("advises") ? fields.texts("advises") : null;
    WorkedCase made = new WorkedCase(name, answers, asked, fields.orNull("outcome"), advised);
    fields.nothingElse();
    return made;
  }
}
