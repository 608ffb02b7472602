package uk.nhs.portal.triage.journeys;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Kind;
import uk.nhs.portal.questionnaires.Option;

/// Somebody who answers any question with something that it takes: the same seed, the same person.
public final class AnyAnswers {

  private final Random random;

  public AnyAnswers(long seed) {
    random = new Random(seed);
  }

  /// An answer that the item takes; mostly one that warns of nothing, so that people come further
  /// than to the first warning.
  public Answer to(Item item) {
    if (!item.redFlags().isEmpty() && random.nextInt(8) > 0) {
      return calm(item);
    }
    return switch (item.kind()) {
      case CHOICE -> new Answer.Choice(oneOf(item.options()).code());
      case CHOICES -> choices(item);
      case YES_NO -> new Answer.YesNo(random.nextBoolean());
      case WHOLE -> new Answer.Whole(number(item));
      case DECIMAL -> new Answer.Decimal(BigDecimal.valueOf(number(item)));
      case TEXT -> new Answer.Text("It began slowly");
      case POSTCODE -> new Answer.Text("ZY1 2EJ");
      case DATE, NHS_NUMBER, ADDRESS, PHONE, EMAIL, FILE, DISPLAY, GROUP ->
          throw new IllegalArgumentException("no pathway asks for a " + item.kind());
    };
  }

  private Answer choices(Item item) {
    List<Option> signs = item.options().stream().filter(option -> !option.exclusive()).toList();
    List<Option> none = item.options().stream().filter(Option::exclusive).toList();
    // mostly nothing, so that people come further than to the first warning sign
    if (!none.isEmpty() && random.nextInt(4) > 0) {
      return new Answer.Choices(List.of(none.getFirst().code()));
    }
    List<String> chosen = new ArrayList<>();
    signs.stream().filter(sign -> random.nextInt(3) == 0).forEach(sign -> chosen.add(sign.code()));
    return new Answer.Choices(chosen.isEmpty() ? List.of(oneOf(signs).code()) : chosen);
  }

  private long number(Item item) {
    var least = item.limits().least();
    var most = item.limits().most();
    long from = least == null ? 0 : least.longValue();
    long to = most == null ? from + 100 : most.longValue();
    return from + random.nextLong(to - from + 1);
  }

  /// One of several.
  public <T> T oneOf(List<T> several) {
    return several.get(random.nextInt(several.size()));
  }

  /// What the controls of the page hold that gives the answer.
  public static List<String> typed(Answer answer) {
    return switch (answer) {
      case Answer.Choice(String code) -> List.of(code);
      case Answer.Choices(List<String> codes) -> codes;
      case Answer.YesNo(boolean yes) -> List.of(yes ? "yes" : "no");
      case Answer.Whole(long value) -> List.of(Long.toString(value));
      case Answer.Decimal(var value) -> List.of(value.toPlainString());
      case Answer.Text(String value) -> List.of(value);
      case Answer.Day _, Answer.Address _, Answer.Attachment _, Answer.Skipped _ ->
          throw new IllegalArgumentException("not of one control");
    };
  }

  /// The answer with which a question worries nobody: "none of these", "no", or the last option.
  public static Answer calm(Item item) {
    return switch (item.kind()) {
      case CHOICES ->
          new Answer.Choices(
              List.of(
                  item.options().stream()
                      .filter(Option::exclusive)
                      .findFirst()
                      .orElseGet(() -> item.options().getLast())
                      .code()));
      case CHOICE ->
          new Answer.Choice(
              item.options().reversed().stream()
                  .filter(option -> !item.redFlags().contains(option.code()))
                  .findFirst()
                  .orElseThrow()
                  .code());
      case YES_NO -> new Answer.YesNo(item.redFlags().contains("no"));
      default ->
          item.kind() == Kind.TEXT && !item.required()
              ? Answer.Skipped.SKIPPED
              : new AnyAnswers(1).to(item);
    };
  }

  /// The answer with which a question worries most: a red flag wherever there is one.
  public static Answer worst(Item item) {
    if (item.redFlags().isEmpty()) {
      return calm(item);
    }
    String flag = item.redFlags().iterator().next();
    return switch (item.kind()) {
      case CHOICES -> new Answer.Choices(List.of(flag));
      case CHOICE -> new Answer.Choice(flag);
      default -> new Answer.YesNo(flag.equals("yes"));
    };
  }
}
