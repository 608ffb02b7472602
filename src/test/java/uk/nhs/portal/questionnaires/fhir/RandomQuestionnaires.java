package uk.nhs.portal.questionnaires.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.questionnaires.Advice;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.Comparison;
import uk.nhs.portal.questionnaires.Condition;
import uk.nhs.portal.questionnaires.Ending;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Kind;
import uk.nhs.portal.questionnaires.Limits;
import uk.nhs.portal.questionnaires.LinkId;
import uk.nhs.portal.questionnaires.Option;
import uk.nhs.portal.questionnaires.Population;
import uk.nhs.portal.questionnaires.Questionnaire;
import uk.nhs.portal.questionnaires.SafetyRule;
import uk.nhs.portal.questionnaires.Step;
import uk.nhs.portal.questionnaires.TitlePage;
import uk.nhs.portal.questionnaires.WorkedCase;

/// Sound questionnaires of every kind of item and condition, and answers to them; the same number
/// gives the same.
final class RandomQuestionnaires {

  private static final List<String> OUTCOMES = List.of("Dx011", "Dx02", "Dx38");
  private static final List<String> CODES = List.of("a", "b-1", "Ünï", "none of these", "and");

  private final Random random;
  private final List<Item> asked = new ArrayList<>();
  private int items;

  RandomQuestionnaires(long number) {
    random = new Random(number);
  }

  Questionnaire questionnaire() {
    Population population =
        random.nextBoolean()
            ? null
            : new Population(random.nextInt(50), 50 + random.nextInt(70), sexes());
    if (population != null) {
      asked.addAll(given(population));
    }
    List<Step> steps = new ArrayList<>();
    int length = 2 + random.nextInt(12);
    for (int at = 0; at < length; at++) {
      steps.add(random.nextInt(5) == 0 ? ending() : item(0));
    }
    steps.add(item(0));
    Questionnaire bare = build(population, steps, List.of());
    return build(population, steps, List.of(workedCase(bare)));
  }

  private Questionnaire build(
      @Nullable Population population, List<Step> steps, List<WorkedCase> cases) {
    return new Questionnaire(
        new TitlePage(
            "random-" + items,
            "Random – \"quoted\"",
            "2026." + items,
            random.nextBoolean() ? "" : "Not for use",
            "",
            random.nextBoolean() ? null : "topic"),
        population,
        OUTCOMES,
        steps,
        Map.of("worries", List.of("can't breathe", "scared")),
        List.of(
            new Advice("drink", Advice.Type.CARE, "Drink.", Set.of(), condition()),
            new Advice("call", Advice.Type.WORSENING, "Call 999.", Set.of("Dx02"), condition())),
        List.of(new SafetyRule("never lower", condition(), "Dx02")),
        cases);
  }

  private Set<String> sexes() {
    return random.nextBoolean()
        ? Set.of(Population.FEMALE)
        : Set.of(Population.FEMALE, Population.MALE);
  }

  private static List<Item> given(Population population) {
    return new Questionnaire(
            TitlePage.of("given", "Given"),
            population,
            List.of(),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of())
        .items();
  }

  private Ending ending() {
    return new Ending(one(OUTCOMES), condition(), random.nextBoolean() ? "" : "Because.");
  }

  private Item item(int depth) {
    Kind kind = depth < 3 && random.nextInt(6) == 0 ? Kind.GROUP : one(List.of(Kind.values()));
    String id = "item " + ++items;
    Item item = Item.of(id, kind, "Text of " + id).when(condition());
    if (kind == Kind.GROUP) {
      return item.items(
          IntStream.range(0, random.nextInt(4)).mapToObj(_ -> item(depth + 1)).toList());
    }
    if (kind == Kind.DISPLAY) {
      return item;
    }
    Item question = question(item.help(maybe("A hint"), maybe("A reason")));
    asked.add(question);
    return question;
  }

  private Item question(Item item) {
    Item with =
        switch (item.kind()) {
          case CHOICE, CHOICES ->
              item.options(options()).redFlags(random.nextBoolean() ? Set.of() : Set.of("a"));
          case YES_NO -> random.nextBoolean() ? item : item.redFlags(Set.of("yes"));
          case WHOLE -> item.limits(Limits.between(-3, 4_000_000_000L), maybe("years"));
          case DECIMAL ->
              item.limits(
                  new Limits(new BigDecimal("0.50"), null, null, null, null, 1_000), maybe("kg"));
          case DATE ->
              item.limits(
                  new Limits(
                      null,
                      null,
                      LocalDate.of(1900, 1, 1),
                      random.nextBoolean() ? null : LocalDate.of(2100, 12, 31),
                      one(List.of(Limits.Time.values())),
                      1_000),
                  null);
          case TEXT -> item.limits(Limits.upTo(1 + random.nextInt(10_000)), null);
          default -> item;
        };
    with = random.nextInt(3) == 0 ? with.optional() : with;
    return random.nextInt(6) == 0 ? with.asGiven() : with;
  }

  private List<Option> options() {
    List<Option> options = new ArrayList<>();
    for (String code : CODES) {
      options.add(new Option(code, "Say " + code, maybe("More"), code.startsWith("none")));
    }
    return options;
  }

  private @Nullable String maybe(String text) {
    return random.nextBoolean() ? null : text;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private Condition condition() {
    return random.nextInt(3) == 0 || asked.isEmpty() ? Condition.always() : condition(0);
  }

  private Condition condition(int depth) {
    int kind = random.nextInt(depth < 3 ? 6 : 3);
    if (kind < 3) {
      return compare(one(asked));
    }
    List<Condition> parts =
        IntStream.range(0, 2 + random.nextInt(2)).mapToObj(_ -> condition(depth + 1)).toList();
    return kind == 3 ? new Condition.Any(parts) : new Condition.All(parts);
  }

  private Condition compare(Item item) {
    Answer than = item.kind() == Kind.CHOICES ? new Answer.Choice(one(CODES)) : answer(item);
    boolean never = than instanceof Answer.Address || than instanceof Answer.Attachment;
    if (never || random.nextInt(4) == 0) {
      return new Condition.Answered(item.id(), random.nextBoolean());
    }
    if (item.kind().isText() && random.nextBoolean()) {
      return new Condition.Mentions(item.id(), "worries");
    }
    List<Comparison> how =
        item.kind().isOrdered()
            ? List.of(Comparison.values())
            : List.of(Comparison.EQUAL, Comparison.NOT_EQUAL);
    return new Condition.Compare(item.id(), one(how), than);
  }

  /// An answer that fits.
  private Answer answer(Item item) {
    return switch (item.kind()) {
      case CHOICE -> new Answer.Choice(one(item.options()).code());
      case CHOICES ->
          new Answer.Choices(random.nextBoolean() ? List.of("a", "Ünï") : List.of("and"));
      case YES_NO -> new Answer.YesNo(random.nextBoolean());
      case WHOLE ->
          new Answer.Whole(
              item.id().equals(Population.AGE) ? 50 : one(List.of(-3L, 0L, 17L, 3_999_999_999L)));
      case DECIMAL ->
          new Answer.Decimal(one(List.of(new BigDecimal("0.5"), new BigDecimal("1200.250"))));
      case DATE -> new Answer.Day(LocalDate.of(2000, 2, 29).plusDays(random.nextInt(9_000)));
      case TEXT -> new Answer.Text(one(List.of("x", "y")));
      case NHS_NUMBER -> new Answer.Text("9990000018");
      case POSTCODE -> new Answer.Text("LS1 4HR");
      case PHONE -> new Answer.Text("07700900123");
      case EMAIL -> new Answer.Text("jo@example.org");
      case ADDRESS ->
          new Answer.Address(
              List.of("1 High Street", "Leeds"),
              random.nextBoolean() ? null : Postcode.of("LS1 4HR"));
      case FILE -> new Answer.Attachment("f-1", "scan.pdf", "application/pdf", 12_345);
      case DISPLAY, GROUP -> throw new IllegalArgumentException("asks nothing");
    };
  }

  /// Answers to some of the questions, some of them skipped.
  Answers answers(Questionnaire questionnaire) {
    Map<LinkId, Answer> answers = new HashMap<>();
    for (Item item : questionnaire.items()) {
      if (item.kind().isQuestion() && random.nextInt(8) > 0) {
        boolean skipped = !item.required() && random.nextBoolean();
        answers.put(item.id(), skipped ? Answer.Skipped.SKIPPED : answer(item));
      }
    }
    return Answers.of(answers);
  }

  private WorkedCase workedCase(Questionnaire questionnaire) {
    return new WorkedCase(
        "Somebody",
        answers(questionnaire),
        random.nextBoolean() ? null : List.of(questionnaire.items().getFirst().id()),
        random.nextBoolean() ? null : "Dx38",
        random.nextBoolean() ? null : random.nextBoolean() ? List.of() : List.of("rest"));
  }
}
