package uk.nhs.portal.questionnaires.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.Population;
import uk.nhs.portal.questionnaires.Questionnaire;

/// Proves that the questionnaires of each topic fit together: everybody for whom the topic is finds
/// exactly one, over every age and both sexes.
public final class CheckTopics {

  private static final Population EVERYBODY =
      new Population(0, Population.OLDEST, Set.of(Population.FEMALE, Population.MALE));

  private CheckTopics() {}

  /// Where the questionnaires of a topic leave a `gap`, or `overlap`; those without a topic stand
  /// alone.
  ///
  /// @param populations for whom a topic is; everybody for one that is not named
  public static List<Finding> check(
      List<Questionnaire> questionnaires, Map<String, Population> populations) {
    return byTopic(questionnaires).entrySet().stream()
        .flatMap(topic ->
            check(
                topic.getKey(),
                topic.getValue(),
                populations.getOrDefault(topic.getKey(), EVERYBODY)))
        .toList();
  }

  /// Whom a change leaves without a questionnaire: each `gap` that it opens for people who had one,
  /// and each that a topic has from its beginning. A gap that was there before, because something
  /// was withdrawn, is not held against whoever mends something else.
  ///
  /// @param before all questionnaires before the change
  /// @param after all questionnaires after it
  /// @param populations for whom a topic is; everybody for one that is not named
  public static List<Finding> leftAlone(
      List<Questionnaire> before, List<Questionnaire> after, Map<String, Population> populations) {
    Map<String, List<Questionnaire>> had = byTopic(before);
    Map<String, List<Questionnaire>> have = byTopic(after);
    return Stream.concat(had.keySet().stream(), have.keySet().stream())
        .distinct()
        .flatMap(topic ->
            Stream.of(Population.FEMALE, Population.MALE)
                .flatMap(sex ->
                    leftAlone(
                        topic,
                        had.getOrDefault(topic, List.of()),
                        have.getOrDefault(topic, List.of()),
                        populations.getOrDefault(topic, EVERYBODY),
                        sex)
                        .stream()))
        .toList();
  }

  private static Map<String, List<Questionnaire>> byTopic(List<Questionnaire> questionnaires) {
    Map<String, List<Questionnaire>> byTopic = new LinkedHashMap<>();
    for (Questionnaire each : questionnaires) {
      String topic = each.titlePage().topic();
      if (topic != null) {
        byTopic.computeIfAbsent(topic, any -> new ArrayList<>()).add(each);
      }
    }
    return byTopic;
  }

  /// One finding for each range of ages.
  private static List<Finding> leftAlone(
      String topic,
      List<Questionnaire> had,
      List<Questionnaire> have,
      Population population,
      String sex) {
    IntPredicate left =
        age ->
            population.includes(age, sex)
                && fitting(have, age, sex).isEmpty()
                && (had.isEmpty() || !fitting(had, age, sex).isEmpty());
    List<Finding> findings = new ArrayList<>();
    for (int from = 0; from <= Population.OLDEST; from++) {
      if (left.test(from)) {
        int to = from;
        while (to < Population.OLDEST && left.test(to + 1)) {
          to++;
        }
        String message = "There is nothing for ages %d to %d (%s).".formatted(from, to, sex);
        findings.add(finding("gap", topic, message, from, sex));
        from = to;
      }
    }
    return findings;
  }

  private static Stream<Finding> check(
      String topic, List<Questionnaire> questionnaires, Population population) {
    return Stream.of(Population.FEMALE, Population.MALE)
        .flatMap(sex -> check(topic, questionnaires, population, sex).stream());
  }

  /// One finding for each range of ages for which the same is wrong.
  private static List<Finding> check(
      String topic, List<Questionnaire> questionnaires, Population population, String sex) {
    List<Finding> findings = new ArrayList<>();
    List<String> before = List.of("");
    boolean wantedBefore = false;
    for (int age = 0; age <= Population.OLDEST; age++) {
      List<String> fitting = fitting(questionnaires, age, sex);
      boolean wanted = population.includes(age, sex);
      if (!fitting.equals(before) || wanted != wantedBefore) {
        if (wanted && fitting.isEmpty()) {
          findings.add(
              finding("gap", topic, "No questionnaire is for this age and sex.", age, sex));
        } else if (fitting.size() > 1) {
          String names = fitting.stream().collect(Collectors.joining(" and "));
          findings.add(finding("overlap", topic, names + " are for this age and sex.", age, sex));
        }
      }
      before = fitting;
      wantedBefore = wanted;
    }
    return findings;
  }

  private static List<String> fitting(List<Questionnaire> questionnaires, int age, String sex) {
    return questionnaires.stream()
        .filter(each -> each.population() == null || each.population().includes(age, sex))
        .map(Questionnaire::name)
        .toList();
  }

  private static Finding finding(String code, String topic, String message, int age, String sex) {
    Answers example =
        Answers.none()
            .with(Population.AGE, new Answer.Whole(age))
            .with(Population.SEX, new Answer.Choice(sex));
    return new Finding(code, "topic " + topic, message, example);
  }
}
