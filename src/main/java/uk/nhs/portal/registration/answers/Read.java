package uk.nhs.portal.registration.answers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.identity.HomeAddress;
import uk.nhs.portal.kernel.Postcode;
import uk.nhs.portal.questionnaires.Answer;
import uk.nhs.portal.questionnaires.Answer.Skipped;
import uk.nhs.portal.questionnaires.Answers;
import uk.nhs.portal.questionnaires.LinkId;

/// Answers that count, by the names of their items; null where there is none.
final class Read {

  private final Answers counted;

  Read(Answers counted) {
    this.counted = counted;
  }

  private Answer answer(String item) {
    return counted.to(new LinkId(item)).orElse(Skipped.SKIPPED);
  }

  @Nullable String text(String item) {
    return answer(item) instanceof Answer.Text(String value) ? value : null;
  }

  /// A value of the NHS, made from its canonical form.
  <T> @Nullable T value(String item, Function<String, T> of) {
    String text = text(item);
    return text == null ? null : of.apply(text);
  }

  @Nullable String choice(String item) {
    return answer(item) instanceof Answer.Choice(String code) ? code : null;
  }

  /// The value of an enum that has the name of the option's code.
  <E extends Enum<E>> @Nullable E choice(String item, Class<E> type) {
    String code = choice(item);
    return code == null ? null : Enum.valueOf(type, name(code));
  }

  /// The values that have the names of the options' codes; an option that says "none" has no value.
  <E extends Enum<E>> List<E> choices(String item, Class<E> type) {
    return codes(item).stream().flatMap(code -> named(type, name(code)).stream()).toList();
  }

  private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().equals(name))
        .findFirst();
  }

  private static String name(String code) {
    return code.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  boolean has(String item, String code) {
    return code.equals(choice(item)) || codes(item).contains(code);
  }

  private List<String> codes(String item) {
    return answer(item) instanceof Answer.Choices(List<String> codes) ? codes : List.of();
  }

  boolean yes(String item) {
    return Boolean.TRUE.equals(yesOrNo(item));
  }

  @Nullable Boolean yesOrNo(String item) {
    return answer(item) instanceof Answer.YesNo(boolean yes) ? yes : null;
  }

  @Nullable Integer whole(String item) {
    return answer(item) instanceof Answer.Whole(long value) ? Math.toIntExact(value) : null;
  }

  @Nullable LocalDate day(String item) {
    return answer(item) instanceof Answer.Day(LocalDate value) ? value : null;
  }

  @Nullable HomeAddress address(String item) {
    return answer(item) instanceof Answer.Address(List<String> lines, Postcode postcode)
        ? new HomeAddress(lines, postcode)
        : null;
  }
}
