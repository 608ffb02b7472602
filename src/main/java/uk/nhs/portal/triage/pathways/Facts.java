package uk.nhs.portal.triage.pathways;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.nhs.portal.questionnaires.Advice;
import uk.nhs.portal.questionnaires.Ending;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Limits;
import uk.nhs.portal.questionnaires.Population;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.Step;
import uk.nhs.portal.questionnaires.format.AnswersJson;
import uk.nhs.portal.questionnaires.format.WriteQuestionnaire;
import uk.nhs.portal.triage.pathways.Difference.Part;

/// What a questionnaire says, each thing under its own name, so that two can be compared.
final class Facts {

  /// Names a fact: two versions speak of the same thing if they have the same key.
  record Key(Part part, String where) {}

  private final Map<Key, String> facts = new LinkedHashMap<>();

  private Facts() {}

  static Map<Key, String> of(Questionnaire questionnaire) {
    Facts facts = new Facts();
    facts.title(questionnaire);
    questionnaire.items().stream().filter(item -> !item.given()).forEach(facts::item);
    facts.order(questionnaire);
    facts.endings(questionnaire.endings());
    questionnaire.advice().forEach(facts::advice);
    questionnaire
        .safety()
        .forEach(rule ->
            facts.add(
                Part.SAFETY,
                rule.name(),
                WriteQuestionnaire.text(rule.when()) + " → " + rule.atLeast()));
    questionnaire
        .cases()
        .forEach(each ->
            facts.add(
                Part.CASE,
                each.name(),
                AnswersJson.write(each.answers()) + " → " + each.outcome()));
    questionnaire
        .phrases()
        .forEach((name, list) -> facts.add(Part.PHRASES, name, String.join("; ", list)));
    return facts.facts;
  }

  private void title(Questionnaire questionnaire) {
    var page = questionnaire.titlePage();
    add(Part.TITLE, "title", page.title());
    add(Part.TITLE, "version", page.version());
    add(Part.TITLE, "notice", page.notice());
    add(Part.TITLE, "about", page.about());
    Population population = questionnaire.population();
    add(
        Part.POPULATION,
        "for",
        population == null
            ? ""
            : population.fromAge()
                + " to "
                + population.toAge()
                + ", "
                + String.join(", ", new TreeSet<>(population.sexes())));
  }

  private void item(Item item) {
    String id = item.id().value();
    StringBuilder words = new StringBuilder(item.text());
    if (item.hint() != null) {
      words.append(" / ").append(item.hint());
    }
    if (item.why() != null) {
      words.append(" / ").append(item.why());
    }
    add(Part.QUESTION, id, words + (item.required() ? "" : " (optional)"));
    add(Part.CONDITION, id, WriteQuestionnaire.text(item.when()));
    add(
        Part.OPTIONS,
        id,
        item.options().stream()
            .map(option -> option.code() + ": " + option.text())
            .collect(Collectors.joining("; ")));
    add(Part.RED_FLAG, id, String.join(", ", new TreeSet<>(item.redFlags())));
    Limits limits = item.limits();
    add(
        Part.LIMITS,
        id,
        limits.equals(Limits.NONE) ? "" : limits.toString().replaceAll("[A-Za-z]+=null,? ?", ""));
  }

  private void order(Questionnaire questionnaire) {
    add(
        Part.ORDER,
        "steps",
        questionnaire.steps().stream().map(Facts::name).collect(Collectors.joining(" → ")));
  }

  private static String name(Step step) {
    return switch (step) {
      case Item item -> item.id().value();
      case Ending ending -> ending.outcome();
    };
  }

  /// Endings have no names; those of one outcome are told apart by their place among them.
  private void endings(List<Ending> endings) {
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (Ending ending : endings) {
      int place = seen.merge(ending.outcome(), 1, Integer::sum);
      String because = ending.because().isEmpty() ? "" : " (" + ending.because() + ")";
      add(
          Part.ENDING,
          place == 1 ? ending.outcome() : ending.outcome() + " (" + place + ")",
          WriteQuestionnaire.text(ending.when()) + because);
    }
  }

  private void advice(Advice advice) {
    String outcomes = String.join(", ", new TreeSet<>(advice.outcomes()));
    add(
        Part.ADVICE,
        advice.id(),
        advice.text()
            + (outcomes.isEmpty() ? "" : " [" + outcomes + "]")
            + " ("
            + WriteQuestionnaire.text(advice.when())
            + ")");
  }

  /// What says nothing is no fact, so that its first words are an addition.
  private void add(Part part, String where, String value) {
    if (!value.isEmpty()) {
      facts.put(new Key(part, where), value);
    }
  }
}
