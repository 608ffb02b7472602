package uk.nhs.portal.questionnaires.responses;

import java.util.List;
import java.util.stream.Stream;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Kind;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Path;
import uk.nhs.portal.questionnaires.Questionnaire;

/// One of the questionnaires of a response, with what was answered to it.
public final class Part {

  private final VersionHash version;
  private final Engine engine;
  private final Answers answers;
  private final Path path;
  private final boolean taskList;

  Part(VersionHash version, Engine engine, Answers answers) {
    this.version = version;
    this.engine = engine;
    this.answers = answers;
    this.path = engine.path(answers);
    this.taskList = isTaskList(engine.questionnaire());
  }

  public VersionHash version() {
    return version;
  }

  public Engine engine() {
    return engine;
  }

  public Questionnaire questionnaire() {
    return engine.questionnaire();
  }

  /// The latest answer to each item, also of items that are not asked at present.
  public Answers answers() {
    return answers;
  }

  /// How far they lead.
  public Path path() {
    return path;
  }

  boolean has(LinkId item) {
    return engine.questionnaire().item(item).isPresent();
  }

  /// Whether the questionnaire is nothing but groups, which can be answered in any order; what is
  /// given may stand before them.
  public boolean isTaskList() {
    return taskList; // asked for each item, so it is found out once
  }

  private static boolean isTaskList(Questionnaire questionnaire) {
    List<Item> own =
        questionnaire.steps().stream()
            .flatMap(step -> step instanceof Item item ? Stream.of(item) : Stream.of())
            .filter(item -> item.kind() != Kind.DISPLAY && !item.given())
            .toList();
    return questionnaire.endings().isEmpty()
        && own.size() > 1
        && own.stream().allMatch(item -> item.kind() == Kind.GROUP);
  }
}
