package uk.nhs.portal.questionnaires.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.nhs.portal.questionnaires.Advice;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answer.Skipped;
import uk.nhs.portal.questionnaires.Comparison;
import uk.nhs.portal.questionnaires.Condition;
import uk.nhs.portal.questionnaires.Ending;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Kind;
import uk.nhs.portal.questionnaires.Limits;
import uk.nhs.portal.questionnaires.Option;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.SafetyRule;
import uk.nhs.portal.questionnaires.Step;
import uk.nhs.portal.questionnaires.TitlePage;

/// Small questionnaires of every kind of question, most of them with faults, whose answers can all
/// be tried. The same seed gives the same questionnaire.
final class RandomQuestionnaires {

  private static final List<String> OUTCOMES = List.of("now", "today", "home");
  private static final Map<String, List<String>> PHRASES =
      Map.of("pain", List.of("pain"), "chest", List.of("chest pain", "tight chest"));
  private static final List<Kind> KINDS =
      List.of(
          Kind.CHOICE,
          Kind.CHOICES,
          Kind.YES_NO,
          Kind.WHOLE,
          Kind.DECIMAL,
          Kind.DATE,
          Kind.TEXT,
          Kind.DISPLAY);
  private static final LocalDate FIRST_OF_MAY = LocalDate.of(2026, 5, 1);

  private final Random random;
  private final List<Item> questions = new ArrayList<>();

  private RandomQuestionnaires(long seed) {
    random = new Random(seed);
  }

  static Questionnaire of(long seed) {
    return new RandomQuestionnaires(seed).questionnaire();
  }

  private Questionnaire questionnaire() {
    List<Step> steps = new ArrayList<>();
    int many = 2 + random.nextInt(3);
    for (int i = 0; i < many; i++) {
      if (random.nextInt(6) == 0) {
        List<Item> inside = List.of(item(i * 2), item(i * 2 + 1));
        Item group =
            Item.of("group" + i, Kind.GROUP, "Group")
                .items(inside)
                .when(condition(earlier(inside)));
        steps.add(group);
      } else {
        steps.add(item(i * 2));
      }
      if (random.nextInt(2) == 0) {
        steps.add(new Ending(outcome(), condition(questions)));
      }
    }
    if (random.nextInt(4) > 0) {
      steps.add(new Ending(outcome(), Condition.always()));
    }
    return new Questionnaire(
        new TitlePage("random", "Random", "1", "", "", "topic"),
        null,
        OUTCOMES,
        steps,
        PHRASES,
        List.of(
            new Advice("rest", Advice.Type.CARE, "Rest.", Set.of(), condition(questions)),
            new Advice("call", Advice.Type.WORSENING, "Call.", Set.of("home"), maybe(questions))),
        List.of(new SafetyRule("rule", condition(questions), outcome())),
        List.of());
  }

  private List<Item> earlier(List<Item> than) {
    return questions.stream().filter(item -> !than.contains(item)).toList();
  }

  private String outcome() {
    return OUTCOMES.get(random.nextInt(OUTCOMES.size()));
  }

  private Item item(int number) {
    Kind kind = KINDS.get(random.nextInt(KINDS.size()));
    Condition when = maybe(questions);
    Item item = Item.of("q" + number, kind, "Question").when(when);
    item =
        switch (kind) {
          case CHOICE -> item.options(options(3, false)).redFlags(flags("a", "b"));
          case CHOICES ->
              item.options(options(3, random.nextBoolean())).redFlags(flags("a", "b", "c"));
          case YES_NO -> item.redFlags(flags("yes", "no"));
          case WHOLE -> item.limits(Limits.between(0, 4), "days");
          case DECIMAL -> item.limits(Limits.between(0, 2), "cm");
          case DATE ->
              item.limits(
                  new Limits(null, null, FIRST_OF_MAY, FIRST_OF_MAY.plusDays(3), null, 10), null);
          default -> item;
        };
    if (kind.isQuestion()) {
      item = random.nextInt(4) == 0 ? item.optional() : item;
      questions.add(item);
    }
    return item;
  }

  private static List<Option> options(int many, boolean exclusive) {
    return IntStream.range(0, many)
        .mapToObj(i -> new Option(code(i), "Text", null, exclusive && i == many - 1))
        .toList();
  }

  private static String code(int index) {
    return List.of("a", "b", "c").get(index);
  }

  private Set<String> flags(String... codes) {
    return random.nextBoolean() ? Set.of() : Set.of(codes[random.nextInt(codes.length)]);
  }

  private Condition maybe(List<Item> items) {
    return random.nextBoolean() ? Condition.always() : condition(items);
  }

  private Condition condition(List<Item> items) {
    if (items.isEmpty()) {
      return Condition.always();
    }
    return switch (random.nextInt(5)) {
      case 0 -> new Condition.All(List.of(atom(items), atom(items)));
      case 1 -> new Condition.Any(List.of(atom(items), atom(items)));
      case 2 ->
          new Condition.Any(
              List.of(new Condition.All(List.of(atom(items), atom(items))), atom(items)));
      default -> atom(items);
    };
  }

  private Condition atom(List<Item> items) {
    Item item = items.get(random.nextInt(items.size()));
    if (random.nextInt(8) == 0) {
      return new Condition.Answered(item.id(), random.nextBoolean());
    }
    if (item.kind() == Kind.TEXT && random.nextInt(3) > 0) {
      return new Condition.Mentions(item.id(), random.nextBoolean() ? "pain" : "chest");
    }
    List<Comparison> fitting =
        Stream.of(Comparison.values())
            .filter(how -> item.kind().isOrdered() || !how.isByOrder())
            .toList();
    Comparison how = fitting.get(random.nextInt(fitting.size()));
    return new Condition.Compare(item.id(), how, compared(item.kind()));
  }

  private Answer compared(Kind kind) {
    return switch (kind) {
      case CHOICE, CHOICES -> new Answer.Choice(code(random.nextInt(3)));
      case YES_NO -> new Answer.YesNo(random.nextBoolean());
      case WHOLE ->
          random.nextInt(3) == 0
              ? new Answer.Decimal(new BigDecimal("1.5"))
              : new Answer.Whole(random.nextInt(6));
      case DECIMAL -> new Answer.Decimal(BigDecimal.valueOf(random.nextInt(6), 1));
      case DATE -> new Answer.Day(FIRST_OF_MAY.plusDays(random.nextInt(5) - 1));
      default -> new Answer.Text("tight chest");
    };
  }

  /// Every answer that makes any difference, and more, found without the checker.
  static List<Answer> answers(Item item) {
    Stream<? extends Answer> answers =
        switch (item.kind()) {
          case CHOICE -> Stream.of("a", "b", "c").map(Answer.Choice::new);
          case CHOICES ->
              IntStream.rangeClosed(1, 7)
                  .mapToObj(RandomQuestionnaires::chosen)
                  .filter(answer -> item.refusal(answer, null).isEmpty());
          case YES_NO -> Stream.of(true, false).map(Answer.YesNo::new);
          case WHOLE -> IntStream.rangeClosed(0, 4).mapToObj(Answer.Whole::new);
          case DECIMAL ->
              IntStream.of(0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 200)
                  .mapToObj(value -> new Answer.Decimal(BigDecimal.valueOf(value, 2)));
          case DATE ->
              IntStream.rangeClosed(0, 3)
                  .mapToObj(days -> new Answer.Day(FIRST_OF_MAY.plusDays(days)));
          default ->
              Stream.of(
                      "fine",
                      "pain",
                      "Chest pain!",
                      "tight chest",
                      "a tight chest",
                      "tight chest, pain")
                  .map(Answer.Text::new);
        };
    return Stream.concat(answers, item.required() ? Stream.of() : Stream.of(Skipped.SKIPPED))
        .<Answer>map(answer -> answer)
        .toList();
  }

  private static Answer chosen(int set) {
    return new Answer.Choices(
        IntStream.range(0, 3)
            .filter(i -> (set >> i & 1) == 1)
            .mapToObj(RandomQuestionnaires::code)
            .toList());
  }
}
