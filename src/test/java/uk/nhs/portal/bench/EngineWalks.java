package uk.nhs.portal.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Kind;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Path;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.check.Pathways;
import uk.nhs.portal.triage.journeys.AnyAnswers;

/// Journeys through every pathway that is shipped, from the first question to the outcome, chosen
/// at random and the same in each run.
///
/// Most of their answers worry nobody: a person who chose anything would soon have an ambulance,
/// and the short ways are the quick ones.
final class EngineWalks {

  private static final int EACH = 40;
  private static final int CALM = 4; // of five answers

  private final List<Walk> walks = new ArrayList<>();

  /// An answer to the question that is next.
  private record Given(LinkId item, Answer answer) {}

  /// A journey.
  ///
  /// @param paths how far each answer led
  private record Walk(Engine engine, List<Given> answers, List<Path> paths) {}

  EngineWalks() throws IOException {
    for (Questionnaire pathway : Pathways.all()) {
      Engine engine = new Engine(pathway);
      for (int seed = 0; seed < EACH; seed++) {
        walks.add(walk(engine, seed));
      }
    }
  }

  private static Walk walk(Engine engine, long seed) {
    Random moods = new Random(seed);
    AnyAnswers any = new AnyAnswers(seed);
    List<Given> given = new ArrayList<>();
    List<Path> paths = new ArrayList<>();
    Answers answers = Answers.none();
    for (LinkId next = engine.path(answers).next(); next != null; next = paths.getLast().next()) {
      Item item = engine.questionnaire().item(next).orElseThrow();
      // a number has no calm, and age and sex are anybody's
      boolean calm = item.kind() != Kind.WHOLE && !item.given() && moods.nextInt(CALM + 1) < CALM;
      given.add(new Given(next, calm ? AnyAnswers.calm(item) : any.to(item)));
      answers = answers.with(next, given.getLast().answer());
      paths.add(engine.path(answers));
    }
    return new Walk(engine, given, paths);
  }

  int journeys() {
    return walks.size();
  }

  double questionsEach() {
    return walks.stream().mapToInt(walk -> walk.answers().size()).average().orElseThrow();
  }

  /// Walks every journey once: after each answer, the engine says how far it leads.
  ///
  /// @return how many steps that were
  long walk() {
    long steps = 0;
    for (Walk walk : walks) {
      Answers answers = Answers.none();
      for (int step = 0; step < walk.answers().size(); step++) {
        Given given = walk.answers().get(step);
        answers = answers.with(given.item(), given.answer());
        Path path = walk.engine().path(answers);
        check(Objects.equals(path.next(), walk.paths().get(step).next()));
        steps++;
      }
    }
    return steps;
  }

  /// Walks every journey once without an engine, which is the limit of any engine that starts from
  /// answers by their names: how far each answer leads stands in a table, and every answer that
  /// counts is looked up once.
  ///
  /// @return how many steps that were
  long lookUp() {
    long steps = 0;
    for (Walk walk : walks) {
      Answers answers = Answers.none();
      for (int step = 0; step < walk.answers().size(); step++) {
        Given given = walk.answers().get(step);
        answers = answers.with(given.item(), given.answer());
        List<LinkId> counted = new ArrayList<>();
        for (LinkId asked : walk.paths().get(step).enabled()) {
          if (answers.byItem().get(asked) != null) {
            counted.add(asked);
          }
        }
        check(counted.size() == step + 1);
        steps++;
      }
    }
    return steps;
  }

  private static void check(boolean same) {
    if (!same) {
      throw new IllegalStateException("the same answers led elsewhere");
    }
  }
}
