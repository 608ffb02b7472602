package uk.nhs.portal.questionnaires;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A form as data (FHIR `Questionnaire`); one that exists is sound in its structure: every
/// condition looks back at a question that can have such an answer.
///
/// Whether it is also right (everything reachable, nothing in vain, red flags safe) the checker
/// proves.
///
/// @param population for whom it is; null if for anybody
/// @param outcomes every outcome that it may end with, the most urgent first; empty if it has none
/// @param steps items and endings in their order
/// @param phrases lists of phrases by name, for conditions that look into texts
public record Questionnaire(
    TitlePage titlePage,
    @Nullable Population population,
    List<String> outcomes,
    List<Step> steps,
    Map<String, List<String>> phrases,
    List<Advice> advice,
    List<SafetyRule> safety,
    List<WorkedCase> cases) {

  /// A questionnaire of these parts.
  ///
  /// @throws UnsoundQuestionnaire naming everything that is wrong
  public Questionnaire {
    outcomes = List.copyOf(outcomes);
    steps = List.copyOf(steps);
    Map<String, List<String>> lists = new LinkedHashMap<>();
    phrases.forEach((name, list) -> lists.put(name, List.copyOf(list)));
    phrases = Collections.unmodifiableMap(lists);
    advice = List.copyOf(advice);
    safety = List.copyOf(safety);
    cases = List.copyOf(cases);
    UnsoundQuestionnaire.throwIfAny(
        new Structure(allSteps(population, steps), outcomes, phrases).findings(advice, safety));
  }

  /// A form of these steps, without outcomes.
  public static Questionnaire of(TitlePage titlePage, List<Step> steps) {
    return new Questionnaire(
        titlePage, null, List.of(), steps, Map.of(), List.of(), List.of(), List.of());
  }

  public String name() {
    return titlePage.name();
  }

  /// The given items of its population, then its own steps.
  public List<Step> allSteps() {
    return allSteps(population, steps);
  }

  private static List<Step> allSteps(@Nullable Population population, List<Step> own) {
    List<Step> all = new ArrayList<>();
    if (population != null) {
      all.addAll(population.givenItems());
    }
    all.addAll(own);
    return List.copyOf(all);
  }

  /// Every item, those of groups after their group, in the order in which they are asked.
  public List<Item> items() {
    return allSteps().stream()
        .flatMap(step -> step instanceof Item item ? item.withItsItems() : Stream.of())
        .toList();
  }

  public Optional<Item> item(LinkId id) {
    return items().stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /// The endings, in their order.
  public List<Ending> endings() {
    return steps.stream()
        .flatMap(step -> step instanceof Ending ending ? Stream.of(ending) : Stream.of())
        .toList();
  }
}
