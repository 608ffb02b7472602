package uk.nhs.portal.questionnaires.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Condition;
import uk.nhs.portal.questionnaires.Condition.Compare;
import uk.nhs.portal.questionnaires.Item;
import uk.nhs.portal.questionnaires.Kind;
import uk.nhs.portal.questionnaires.Limits;

/// Values from every interval into which the limits of an item and the values that it is compared
/// with cut all numbers or days.
final class Intervals {

  private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
  private static final LocalDate FAR_AHEAD = LocalDate.of(2100, 1, 1);

  private Intervals() {}

  static Stream<Answer> answers(Item item, List<Condition> atoms) {
    Limits limits = item.limits();
    List<Answer> compared = new ArrayList<>();
    for (Condition atom : atoms) {
      if (atom instanceof Compare compare) {
        compared.add(compare.than());
      }
    }
    if (item.kind() == Kind.DATE) {
      return whole(
              compared.stream().map(Intervals::number).toList(),
              day(limits.earliest()),
              day(limits.latest()),
              number(limits.time() == Limits.Time.FUTURE ? FAR_AHEAD : LONG_AGO))
          .map(day -> new Answer.Day(LocalDate.ofEpochDay(day.longValueExact())));
    }
    List<BigDecimal> cuts = compared.stream().map(Intervals::number).toList();
    return item.kind() == Kind.WHOLE
        ? whole(cuts, limits.least(), limits.most(), BigDecimal.ONE)
            .map(number -> new Answer.Whole(number.longValueExact()))
        : decimal(cuts, limits.least(), limits.most()).map(Answer.Decimal::new);
  }

  private static @Nullable BigDecimal day(@Nullable LocalDate day) {
    return day == null ? null : number(day);
  }

  private static BigDecimal number(LocalDate day) {
    return BigDecimal.valueOf(day.toEpochDay());
  }

  private static BigDecimal number(Answer answer) {
    return switch (answer) {
      case Answer.Whole(long value) -> BigDecimal.valueOf(value);
      case Answer.Decimal(BigDecimal value) -> value;
      case Answer.Day(LocalDate value) -> number(value);
      default -> throw new IllegalArgumentException("not a value that has an order");
    };
  }

  /// Each cut and its neighbours, and the limits.
  private static Stream<BigDecimal> whole(
      List<BigDecimal> cuts,
      @Nullable BigDecimal least,
      @Nullable BigDecimal most,
      BigDecimal usual) {
    NavigableSet<BigDecimal> values = new TreeSet<>();
    for (BigDecimal cut : cuts) {
      BigDecimal below = cut.setScale(0, RoundingMode.FLOOR);
      BigDecimal above = cut.setScale(0, RoundingMode.CEILING);
      values.addAll(
          List.of(below.subtract(BigDecimal.ONE), below, above, above.add(BigDecimal.ONE)));
    }
    add(values, least == null ? null : least.setScale(0, RoundingMode.CEILING));
    add(values, most == null ? null : most.setScale(0, RoundingMode.FLOOR));
    if (values.isEmpty()) {
      values.add(usual);
    }
    return within(values, least, most);
  }

  /// Each cut and a value between it and the next, and the limits.
  private static Stream<BigDecimal> decimal(
      List<BigDecimal> cuts, @Nullable BigDecimal least, @Nullable BigDecimal most) {
    NavigableSet<BigDecimal> values = new TreeSet<>(cuts);
    add(values, least);
    add(values, most);
    if (values.isEmpty()) {
      values.add(BigDecimal.ONE);
    }
    NavigableSet<BigDecimal> between = new TreeSet<>(values);
    between.add(values.first().subtract(BigDecimal.ONE));
    between.add(values.last().add(BigDecimal.ONE));
    for (BigDecimal value : values) {
      BigDecimal next = values.higher(value);
      if (next != null) {
        between.add(value.add(next).divide(BigDecimal.TWO));
      }
    }
    return within(between, least, most);
  }

  private static void add(NavigableSet<BigDecimal> values, @Nullable BigDecimal value) {
    if (value != null) {
      values.add(value);
    }
  }

  private static Stream<BigDecimal> within(
      NavigableSet<BigDecimal> values, @Nullable BigDecimal least, @Nullable BigDecimal most) {
    return values.stream()
        .filter(value -> least == null || value.compareTo(least) >= 0)
        .filter(value -> most == null || value.compareTo(most) <= 0);
  }
}
