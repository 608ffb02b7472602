package uk.nhs.portal.questionnaires;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A question, a text to read, or a group of items (FHIR `Questionnaire.item`).
///
/// @param text the question, or the text to read, or the group's heading
/// @param hint how to answer; null if that needs no words
/// @param why why it is asked; null if nothing is said about that
/// @param unit of a number, such as `years`; null where there is none
/// @param required whether the person cannot go on without an answer
/// @param given whether it is known before the first question, such as age and sex in triage
/// @param redFlags codes of options, or `yes` or `no`: answers that warn of something serious
/// @param items the items of a group, in order; each is asked only where the group is
public record Item(
    LinkId id,
    Kind kind,
    String text,
    @Nullable String hint,
    @Nullable String why,
    List<Option> options,
    Limits limits,
    @Nullable String unit,
    boolean required,
    boolean given,
    Set<String> redFlags,
    Condition when,
    List<Item> items)
    implements Step {

  public Item {
    options = List.copyOf(options);
    redFlags = Set.copyOf(redFlags);
    items = List.copyOf(items);
  }

  /// A required item that is always asked.
  public static Item of(String id, Kind kind, String text) {
    return new Item(
        new LinkId(id),
        kind,
        text,
        null,
        null,
        List.of(),
        Limits.NONE,
        null,
        kind.isQuestion(),
        false,
        Set.of(),
        Condition.always(),
        List.of());
  }

  public Item help(@Nullable String newHint, @Nullable String newWhy) {
    return new Item(
        id, kind, text, newHint, newWhy, options, limits, unit, required, given, redFlags, when,
        items);
  }

  public Item options(List<Option> newOptions) {
    return new Item(
        id,
        kind,
        text,
        hint,
        why,
        newOptions,
        limits,
        unit,
        required,
        given,
        redFlags,
        when,
        items);
  }

  public Item limits(Limits newLimits, @Nullable String newUnit) {
    return new Item(
        id, kind, text, hint, why, options, newLimits, newUnit, required, given, redFlags, when,
        items);
  }

  public Item optional() {
    return new Item(
        id, kind, text, hint, why, options, limits, unit, false, given, redFlags, when, items);
  }

  /// The same item, known before the first question.
  public Item asGiven() {
    return new Item(
        id, kind, text, hint, why, options, limits, unit, required, true, redFlags, when, items);
  }

  public Item redFlags(Set<String> newRedFlags) {
    return new Item(
        id,
        kind,
        text,
        hint,
        why,
        options,
        limits,
        unit,
        required,
        given,
        newRedFlags,
        when,
        items);
  }

  public Item when(Condition newWhen) {
    return new Item(
        id, kind, text, hint, why, options, limits, unit, required, given, redFlags, newWhen,
        items);
  }

  public Item items(List<Item> newItems) {
    return new Item(
        id, kind, text, hint, why, options, limits, unit, required, given, redFlags, when,
        newItems);
  }

  /// The option with the code.
  public Optional<Option> option(String code) {
    return options.stream().filter(option -> option.code().equals(code)).findFirst();
  }

  /// Itself and everything in it, in the order in which it is asked.
  public Stream<Item> withItsItems() {
    return Stream.concat(Stream.of(this), items.stream().flatMap(Item::withItsItems));
  }

  /// Why the item does not take an answer: `empty` (required), `kind`, `option`, `exclusive`,
  /// `least`, `most`, `earliest`, `latest`, `past`, `future` or `length`; nothing if it does.
  ///
  /// @param today the day in England, which dates that must be past or future are compared with;
  ///   null if they are not
  public Optional<String> refusal(Answer answer, @Nullable LocalDate today) {
    return Optional.ofNullable(new Fit(this, today).refusal(answer));
  }
}
