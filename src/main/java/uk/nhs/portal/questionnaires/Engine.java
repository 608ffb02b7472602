package uk.nhs.portal.questionnaires;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.questionnaires.Answer.Skipped;

/// Walks a questionnaire: which items answers ask for, what comes next, and where they end.
///
/// Deterministic and free of state: safe to share between threads, and cheap enough to walk from
/// the beginning at every question.
public final class Engine {

  private final Questionnaire questionnaire;
  private final Map<LinkId, Integer> places = new HashMap<>();
  private final Map<String, Phrases> phrases = new HashMap<>();
  private final List<Stage> stages = new ArrayList<>();
  private final int items;

  public Engine(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    questionnaire.phrases().forEach((name, list) -> phrases.put(name, new Phrases(list)));
    for (Step step : questionnaire.allSteps()) {
      switch (step) {
        case Item item -> prepare(item, -1);
        case Ending ending -> stages.add(new Stop(ending, test(ending.when())));
      }
    }
    items = places.size();
  }

  /// A step with its condition made quick.
  private sealed interface Stage permits Ask, Stop {}

  /// @param group the place of the group around it, or -1
  private record Ask(Item item, int place, int group, Test test) implements Stage {}

  private record Stop(Ending ending, Test test) implements Stage {}

  /// A condition over the answers that count, by place.
  private interface Test {
    boolean holds(@Nullable Answer[] counted);
  }

  private void prepare(Item item, int group) {
    Test test = test(item.when());
    int place = places.size();
    places.put(item.id(), place);
    stages.add(new Ask(item, place, group, test));
    item.items().forEach(inner -> prepare(inner, place));
  }

  public Questionnaire questionnaire() {
    return questionnaire;
  }

  /// How far the answers lead. Answers to items that are not asked, or that are no items of this
  /// questionnaire, do not count.
  public Path path(Answers answers) {
    return new Walk(answers).path();
  }

  /// The answers that count, in the order of the items: what is submitted.
  public Answers counted(Answers answers) {
    Walk walk = new Walk(answers);
    Map<LinkId, Answer> counted = new LinkedHashMap<>();
    for (LinkId id : walk.path().enabled()) {
      Answer answer = answers.orNull(id);
      if (answer != null) {
        counted.put(id, answer);
      }
    }
    return Answers.of(counted);
  }

  /// What the person is told beside the outcome; empty while there is none.
  public List<Advice> advice(Answers answers) {
    Walk walk = new Walk(answers);
    String outcome = walk.path().outcome();
    if (outcome == null) {
      return List.of();
    }
    return questionnaire.advice().stream()
        .filter(each -> each.outcomes().isEmpty() || each.outcomes().contains(outcome))
        .filter(each -> test(each.when()).holds(walk.counted))
        .toList();
  }

  /// Whether a condition holds for answers that all count, wherever their items stand.
  public boolean holds(Condition condition, Answers counted) {
    @Nullable Answer[] byPlace = new @Nullable Answer[items];
    places.forEach((id, place) -> {
      Answer answer = counted.orNull(id);
      byPlace[place] = answer == Skipped.SKIPPED ? null : answer;
    });
    return test(condition).holds(byPlace);
  }

  /// The items whose answers decided the outcome, in their order: those that make the ending's
  /// condition hold; for one without a condition, those that kept every earlier ending away. Empty
  /// while there is no outcome.
  public List<LinkId> decidedBy(Answers answers) {
    Walk walk = new Walk(answers);
    Ending ending = walk.path().ending();
    if (ending == null) {
      return List.of();
    }
    Set<LinkId> deciding = new LinkedHashSet<>();
    if (ending.when().equals(Condition.always())) {
      for (Ending earlier : questionnaire.endings()) {
        if (earlier.equals(ending)) {
          break;
        }
        earlier.when().items().forEach(deciding::add);
      }
    } else {
      collect(ending.when(), walk, deciding);
    }
    return walk.path().enabled().stream()
        .filter(id -> deciding.contains(id) && answers.to(id).isPresent())
        .toList();
  }

  private void collect(Condition condition, Walk walk, Set<LinkId> deciding) {
    if (!test(condition).holds(walk.counted)) {
      return;
    }
    switch (condition) {
      case Condition.All(List<Condition> parts) ->
          parts.forEach(part -> collect(part, walk, deciding));
      case Condition.Any(List<Condition> parts) ->
          parts.forEach(part -> collect(part, walk, deciding));
      default -> condition.items().forEach(deciding::add);
    }
  }

  /// One walk from the first step on.
  private final class Walk {

    final @Nullable Answer[] counted = new @Nullable Answer[items];
    private final Path path;

    Walk(Answers answers) {
      boolean[] asked = new boolean[items];
      List<LinkId> enabled = new ArrayList<>(items);
      LinkId next = null;
      Ending ending = null;
      for (Stage stage : stages) {
        if (stage instanceof Ask ask) {
          if ((ask.group >= 0 && !asked[ask.group]) || !ask.test.holds(counted)) {
            continue;
          }
          asked[ask.place] = true;
          enabled.add(ask.item.id());
          if (ask.item.kind().isQuestion() && !count(ask, answers) && next == null) {
            next = ask.item.id();
          }
        } else if (stage instanceof Stop stop && stop.test.holds(counted)) {
          ending = stop.ending;
          break;
        }
      }
      path = new Path(enabled, next, next == null ? ending : null);
    }

    /// Whether the question is dealt with: answered, or skipped where that is allowed.
    private boolean count(Ask ask, Answers answers) {
      Answer answer = answers.orNull(ask.item.id());
      if (answer == Skipped.SKIPPED) {
        return !ask.item.required();
      }
      counted[ask.place] = answer;
      return answer != null;
    }

    Path path() {
      return path;
    }
  }

  private Test test(Condition condition) {
    return switch (condition) {
      case Condition.All(List<Condition> parts) -> all(tests(parts));
      case Condition.Any(List<Condition> parts) -> any(tests(parts));
      case Condition.Answered(LinkId id, boolean wanted) -> {
        int place = place(id);
        yield counted -> (counted[place] != null) == wanted;
      }
      case Condition.Mentions(LinkId id, String list) -> {
        int place = place(id);
        Phrases sought = Objects.requireNonNull(phrases.get(list));
        yield counted ->
            counted[place] instanceof Answer.Text(String words) && sought.occurIn(words);
      }
      case Condition.Compare(LinkId id, Comparison how, Answer than) -> {
        int place = place(id);
        yield counted -> {
          Answer answer = counted[place];
          return answer != null && holds(how, answer, than);
        };
      }
    };
  }

  private Test[] tests(List<Condition> parts) {
    return parts.stream().map(this::test).toArray(Test[]::new);
  }

  private static Test all(Test[] parts) {
    if (parts.length == 1) {
      return parts[0];
    }
    return counted -> {
      for (Test part : parts) {
        if (!part.holds(counted)) {
          return false;
        }
      }
      return true;
    };
  }

  private static Test any(Test[] parts) {
    return counted -> {
      for (Test part : parts) {
        if (part.holds(counted)) {
          return true;
        }
      }
      return false;
    };
  }

  private int place(LinkId id) {
    return Objects.requireNonNull(places.get(id));
  }

  private static boolean holds(Comparison how, Answer answer, Answer than) {
    if (answer instanceof Answer.Choices(List<String> codes)
        && than instanceof Answer.Choice(String code)) {
      return codes.contains(code) == (how == Comparison.EQUAL);
    }
    if (answer instanceof Answer.Whole(long value) && than instanceof Answer.Whole(long limit)) {
      return how.holdsFor(Long.compare(value, limit)); // the most frequent comparison, made quick
    }
    if (answer instanceof Answer.Day(LocalDate day)
        && than instanceof Answer.Day(LocalDate limit)) {
      return how.holdsFor(day.compareTo(limit));
    }
    BigDecimal number = number(answer);
    BigDecimal limit = number(than);
    if (number != null && limit != null) {
      return how.holdsFor(number.compareTo(limit));
    }
    return answer.equals(than) == (how == Comparison.EQUAL);
  }

  private static @Nullable BigDecimal number(Answer answer) {
    return switch (answer) {
      case Answer.Whole(long value) -> BigDecimal.valueOf(value);
      case Answer.Decimal(BigDecimal value) -> value;
      default -> null;
    };
  }
}
