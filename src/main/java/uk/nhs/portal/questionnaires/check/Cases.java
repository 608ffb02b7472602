package uk.nhs.portal.questionnaires.check;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.questionnaires.Advice;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.Finding;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Path;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.WorkedCase;

/// Whether the worked cases come out as their author says.
final class Cases implements Check {

  @Override
  public Stream<Finding> of(Behaviour behaviour) {
    return of(behaviour.questionnaire());
  }

  /// Replays them; needs no proof.
  static Stream<Finding> of(Questionnaire questionnaire) {
    Engine engine = new Engine(questionnaire);
    return questionnaire.cases().stream().flatMap(each -> of(each, engine));
  }

  static Stream<Finding> of(WorkedCase each, Engine engine) {
    Path path = engine.path(each.answers());
    if (path.next() != null) {
      return Stream.of(
          finding(
              "case-incomplete", each, "The case does not answer \"%s\".", path.next().value()));
    }
    return Stream.of(
            path(each, path, engine.questionnaire()), outcome(each, path), advice(each, engine))
        .filter(Objects::nonNull);
  }

  private static @Nullable Finding path(WorkedCase each, Path path, Questionnaire questionnaire) {
    List<LinkId> asked =
        questionnaire.items().stream()
            .filter(item -> item.kind().isQuestion())
            .map(Item::id)
            .filter(path.enabled()::contains)
            .toList();
    if (each.asked() != null && !each.asked().equals(asked)) {
      return finding("case-path", each, "The questions that are asked are %s.", asked.toString());
    }
    return each.answers().byItem().keySet().stream()
        .filter(id -> !asked.contains(id))
        .findFirst()
        .map(id -> finding("case-path", each, "\"%s\" is not asked.", id.value()))
        .orElse(null);
  }

  private static @Nullable Finding outcome(WorkedCase each, Path path) {
    if (Objects.equals(path.outcome(), each.outcome())) {
      return null;
    }
    String outcome = path.outcome();
    return finding(
        "case-outcome",
        each,
        each.outcome() == null
            ? "The outcome is %s."
            : "The outcome is %s, not " + each.outcome() + ".",
        outcome == null ? "none" : outcome);
  }

  private static @Nullable Finding advice(WorkedCase each, Engine engine) {
    List<String> advised = engine.advice(each.answers()).stream().map(Advice::id).toList();
    return each.advised() == null || each.advised().equals(advised)
        ? null
        : finding("case-advice", each, "The advice is %s.", advised.toString());
  }

  private static Finding finding(String code, WorkedCase each, String message, String detail) {
    return new Finding(code, each.name(), message.formatted(detail), each.answers());
  }
}
