package uk.nhs.portal.questionnaires.fhir;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.UsageContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.nhs.portal.questionnaires.Advice;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Condition;
import uk.nhs.portal.questionnaires.Ending;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Population;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.SafetyRule;
import uk.nhs.portal.questionnaires.Step;
import uk.nhs.portal.questionnaires.TitlePage;
import uk.nhs.portal.questionnaires.UnsoundQuestionnaire;
import uk.nhs.portal.questionnaires.WorkedCase;
import uk.nhs.portal.questionnaires.format.AnswersJson;
import uk.nhs.portal.questionnaires.format.ReadQuestionnaire;

/// A questionnaire of FHIR's as ours. One reader reads one resource.
final class ReadFhir {

  private final org.hl7.fhir.r4.model.Questionnaire from;
  private final List<Finding> findings = new ArrayList<>();
  private final ReadItem items;

  private ReadFhir(org.hl7.fhir.r4.model.Questionnaire from) {
    this.from = from;
    this.items = new ReadItem(new ValueSets(from), findings);
  }

  /// The questionnaire that a resource tells.
  ///
  /// @throws UnsoundQuestionnaire naming everything in it that is wrong, or that we do not have
  static Questionnaire of(org.hl7.fhir.r4.model.Questionnaire from) {
    return new ReadFhir(from).read();
  }

  private Questionnaire read() {
    if (from.hasModifierExtension()) {
      wrong("item", "questionnaire", "A modifier extension changes its meaning.");
    }
    TitlePage titlePage = titlePage();
    from.getItem().forEach(items::know);
    // What follows would only complain about the same items.
    UnsoundQuestionnaire.throwIfAny(findings);
    List<Step> steps = new ArrayList<>(from.getItem().stream().map(this::step).toList());
    Population population = population(titlePage, steps);
    if (population != null) {
      steps.subList(0, 2).clear(); // the given items, which come with the population
    }
    List<Advice> advice = Extensions.all(from, Extensions.ADVICE).map(this::advice).toList();
    List<SafetyRule> safety = Extensions.all(from, Extensions.SAFETY_RULE).map(this::rule).toList();
    Function<List<WorkedCase>, Questionnaire> with =
        cases ->
            new Questionnaire(
                titlePage, population, outcomes(), steps, phrases(), advice, safety, cases);
    return finished(with);
  }

  private Questionnaire finished(Function<List<WorkedCase>, Questionnaire> with) {
    try {
      Questionnaire withoutCases = with.apply(List.of());
      List<WorkedCase> cases =
          Extensions.all(from, Extensions.CASE)
              .map(each -> workedCase(each, withoutCases))
              .toList();
      UnsoundQuestionnaire.throwIfAny(findings);
      return with.apply(cases);
    } catch (UnsoundQuestionnaire unsound) {
      throw unsound.after(findings);
    }
  }

  private TitlePage titlePage() {
    try {
      return Titles.read(from);
    } catch (IllegalArgumentException wrong) {
      wrong("name", "questionnaire", "Wrong: " + wrong.getMessage() + ".");
      return TitlePage.of("unnamed", "Unnamed");
    }
  }

  /// The population, where the items begin with those that it gives; a context of use that is only
  /// said does not make items.
  private @Nullable Population population(TitlePage titlePage, List<Step> steps) {
    Integer least = null;
    Integer most = null;
    Set<String> sexes = new HashSet<>();
    for (UsageContext context : from.getUseContext()) {
      if (context.getValue() instanceof Range ages && ages.hasLow() && ages.hasHigh()) {
        least = ages.getLow().getValue().intValue();
        most = ages.getHigh().getValue().intValue();
      } else if (context.getValue() instanceof CodeableConcept sex) {
        sexes.add(String.valueOf(sex.getCodingFirstRep().getCode()));
      }
    }
    if (least == null || most == null || steps.size() < 2) {
      return null;
    }
    try {
      Population population = new Population(least, most, sexes);
      List<Step> given =
          new Questionnaire(
                  titlePage,
                  population,
                  List.of(),
                  List.of(),
                  Map.of(),
                  List.of(),
                  List.of(),
                  List.of())
              .allSteps();
      return steps.subList(0, 2).equals(given) ? population : null;
    } catch (IllegalArgumentException notOurs) {
      return null;
    }
  }

  private List<String> outcomes() {
    return Extensions.texts(from, Extensions.OUTCOME);
  }

  private Map<String, List<String>> phrases() {
    Map<String, List<String>> phrases = new LinkedHashMap<>();
    Extensions.all(from, Extensions.PHRASES)
        .forEach(list -> phrases.put(needed(list, "name"), Extensions.texts(list, "phrase")));
    return phrases;
  }

  private Step step(QuestionnaireItemComponent item) {
    Extension ending = Extensions.all(item, Extensions.ENDING).findFirst().orElse(null);
    if (ending == null) {
      return items.finished(item);
    }
    String because = Extensions.text(ending, "because");
    return new Ending(
        needed(ending, "outcome"), items.condition(item), because == null ? "" : because);
  }

  private Advice advice(Extension extension) {
    String id = needed(extension, "id");
    return new Advice(
        id,
        type(needed(extension, "type"), id),
        needed(extension, "text"),
        new HashSet<>(Extensions.texts(extension, "outcome")),
        condition(extension, id));
  }

  private Advice.Type type(String word, String where) {
    for (Advice.Type type : Advice.Type.values()) {
      if (type.name().toLowerCase(Locale.ROOT).equals(word)) {
        return type;
      }
    }
    wrong("extension", where, "Advice is care or worsening.");
    return Advice.Type.CARE;
  }

  private SafetyRule rule(Extension extension) {
    String name = needed(extension, "name");
    return new SafetyRule(name, condition(extension, name), needed(extension, "at-least"));
  }

  private Condition condition(Extension extension, String where) {
    try {
      return ReadQuestionnaire.condition(needed(extension, "when"), items.known());
    } catch (IllegalArgumentException wrong) {
      wrong("condition", where, "The condition " + wrong.getMessage() + ".");
      return Condition.always();
    }
  }

  private WorkedCase workedCase(Extension extension, Questionnaire questionnaire) {
    String name = needed(extension, "name");
    List<String> asked = Extensions.texts(extension, "asked");
    return new WorkedCase(
        name,
        answers(needed(extension, "answers"), questionnaire, name),
        asked.isEmpty() ? null : asked.stream().map(LinkId::new).toList(),
        Extensions.text(extension, "outcome"),
        advised(extension, name));
  }

  private @Nullable List<String> advised(Extension extension, String where) {
    String text = Extensions.text(extension, "advised");
    if (text == null) {
      return null;
    }
    try {
      return JsonMapper.shared().readTree(text).valueStream().map(JsonNode::stringValue).toList();
    } catch (JacksonException broken) { // also where an element is no text
      wrong("extension", where, "The advice is no JSON array of texts.");
      return null;
    }
  }

  private Answers answers(String text, Questionnaire questionnaire, String where) {
    try {
      return AnswersJson.read(questionnaire, JsonMapper.shared().readTree(text), null);
    } catch (JacksonException broken) {
      wrong("extension", where, "The answers are no JSON.");
    } catch (UnsoundQuestionnaire unfit) {
      unfit
          .findings()
          .forEach(each -> wrong(each.code(), where, each.where() + ": " + each.message()));
    }
    return Answers.none();
  }

  private String needed(Extension extension, String part) {
    String text = Extensions.text(extension, part);
    if (text == null) {
      String name = extension.getUrl().substring(extension.getUrl().lastIndexOf('/') + 1);
      wrong("extension", name, "The part \"" + part + "\" is missing.");
      return "?";
    }
    return text;
  }

  private void wrong(String code, String where, String message) {
    findings.add(new Finding(code, where, message));
  }
}
