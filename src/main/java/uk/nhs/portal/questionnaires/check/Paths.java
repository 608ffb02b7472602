package uk.nhs.portal.questionnaires.check;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Condition;
import uk.nhs.portal.questionnaires.Engine;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Questionnaire;

/// Every way through a questionnaire, as the engine walks it: complete sets of answers, with one
/// answer for each class of answers that no condition tells apart.
public final class Paths {

  private final Engine engine;
  private final Map<LinkId, List<Answer>> answers = new HashMap<>();
  private final Prospects prospects;

  private Paths(Questionnaire questionnaire) {
    engine = new Engine(questionnaire);
    AnswerClasses classes = new AnswerClasses(questionnaire);
    for (Item item : questionnaire.items()) {
      if (item.kind().isQuestion()) {
        answers.put(item.id(), classes.of(item));
      }
    }
    prospects = new Prospects(questionnaire, classes);
  }

  public static Paths of(Questionnaire questionnaire) {
    return new Paths(questionnaire);
  }

  /// How many there are; counted without walking each.
  public BigInteger count() {
    return count(Answers.none(), new HashMap<>());
  }

  private BigInteger count(Answers sofar, Map<State, BigInteger> known) {
    LinkId next = engine.path(sofar).next();
    if (next == null) {
      return BigInteger.ONE;
    }
    State state = new State(next, prospects.of(sofar, next));
    BigInteger counted = known.get(state);
    if (counted == null) {
      counted =
          possible(next).stream()
              .map(answer -> count(sofar.with(next, answer), known))
              .reduce(BigInteger.ZERO, BigInteger::add);
      known.put(state, counted);
    }
    return counted;
  }

  /// Each of them, the answers that count in the order of the questions; made one after the other,
  /// as far as they are asked for.
  public Stream<Answers> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            new Walk(), Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL),
        false);
  }

  public void forEach(Consumer<Answers> path) {
    stream().forEach(path);
  }

  /// Walks every state that can be reached, with one set of answers for each, complete or not.
  ///
  /// A state is the next question and what the answers before it leave open of the conditions after
  /// it: from one state on all ways are the same, so where there are too many ways, these are
  /// enough.
  public void forEachState(Consumer<Answers> state) {
    walk(Answers.none(), state, new HashSet<>());
  }

  private void walk(Answers sofar, Consumer<Answers> each, Set<State> seen) {
    LinkId next = engine.path(sofar).next();
    if (next == null) {
      each.accept(sofar);
    } else if (seen.add(new State(next, prospects.of(sofar, next)))) {
      each.accept(sofar);
      possible(next).forEach(answer -> walk(sofar.with(next, answer), each, seen));
    }
  }

  private List<Answer> possible(LinkId item) {
    return Objects.requireNonNull(answers.get(item));
  }

  /// @param open the conditions of everything after the next question, as far as they are open
  private record State(LinkId next, List<Condition> open) {}

  /// Depth first, the answers that are still to be tried on a stack.
  private final class Walk implements Iterator<Answers> {

    private final Deque<Answers> open = new ArrayDeque<>(List.of(Answers.none()));

    @Override
    public boolean hasNext() {
      return !open.isEmpty();
    }

    @Override
    public Answers next() {
      while (!open.isEmpty()) {
        Answers sofar = open.pop();
        LinkId next = engine.path(sofar).next();
        if (next == null) {
          return sofar;
        }
        possible(next).reversed().forEach(answer -> open.push(sofar.with(next, answer)));
      }
      throw new NoSuchElementException();
    }
  }
}
