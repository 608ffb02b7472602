package uk.nhs.portal.nhsuk.form;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Label;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Question;
import uk.nhs.portal.nhsuk.form.TypedDate.Part;

/// A date that a person knows, typed as day, month and year.
public final class DateInput extends Field<TypedDate, DateInput> {

  private static final Words WORDS = Words.of(DateInput.class);

  private final Map<Part, InputControl> inputs = new EnumMap<>(Part.class);
  private final Map<Part, HtmlContainer> groups = new EnumMap<>(Part.class);

  /// A date field with its question.
  ///
  /// @param subject what the date is, as messages begin: "Date of birth"
  public DateInput(String name, String legend, String subject) {
    this(name, Question.of(legend), subject);
  }

  public DateInput(String name, Question question, String subject) {
    super(name, question, true);
    frame().setAttribute("role", "group");
    HtmlContainer parts = Markup.element("div", "nhsuk-date-input");
    parts.setId(name);
    for (Part part : Part.values()) {
      parts.add(Markup.element("div", "nhsuk-date-input__item", group(part)));
    }
    frame().appendChild(parts.getElement());
    rule(typed -> wrong(typed, subject));
  }

  private HtmlContainer group(Part part) {
    String word = part.name().toLowerCase(Locale.ROOT);
    String id = name() + "-" + word;
    InputControl input = new InputControl(id, id, "text");
    input.addClassNames(
        part == Part.YEAR ? "nhsuk-input--width-4" : "nhsuk-input--width-2",
        "nhsuk-date-input__input");
    input.set("inputmode", "numeric");
    inputs.put(part, input);
    HtmlContainer group =
        Markup.element(
            "div",
            "nhsuk-form-group",
            Label.small(WORDS.get("date." + word), "nhsuk-date-input__label", id),
            input);
    groups.put(part, group);
    return group;
  }

  private static Optional<String> wrong(TypedDate typed, String subject) {
    List<String> missing =
        typed.missing().stream().map(part -> part.name().toLowerCase(Locale.ROOT)).toList();
    return switch (missing.size()) {
      case 0 ->
          typed.date().isPresent()
              ? Optional.empty()
              : Optional.of(WORDS.get("date.not-real", subject));
      case 1 -> Optional.of(WORDS.get("date.missing", subject, missing.getFirst()));
      default ->
          Optional.of(
              WORDS.get("date.missing.two", subject, missing.getFirst(), missing.getLast()));
    };
  }

  /// A rule for a real date, such as "must be in the past".
  public DateInput checkDate(Predicate<LocalDate> rule, String message) {
    return check(typed -> typed.date().map(rule::test).orElse(true), message);
  }

  /// The date, after the form was found right; empty if nothing was typed.
  public Optional<LocalDate> date() {
    return value().date();
  }

  public void setDate(LocalDate date) {
    setValue(TypedDate.of(date));
  }

  /// For a date of birth that the browser knows.
  public DateInput birthday() {
    inputs.forEach(
        (part, input) -> input.set("autocomplete", "bday-" + part.name().toLowerCase(Locale.ROOT)));
    return this;
  }

  @Override
  public TypedDate value() {
    return new TypedDate(text(Part.DAY), text(Part.MONTH), text(Part.YEAR));
  }

  private String text(Part part) {
    return input(part).value();
  }

  private InputControl input(Part part) {
    return Objects.requireNonNull(inputs.get(part));
  }

  @Override
  public void setValue(TypedDate value) {
    input(Part.DAY).setValue(value.day());
    input(Part.MONTH).setValue(value.month());
    input(Part.YEAR).setValue(value.year());
  }

  @Override
  protected boolean isBlank(TypedDate value) {
    return value.isEmpty();
  }

  /// The parts to look at: what is missing, else all of them.
  @Override
  protected void paint(boolean wrong) {
    List<Part> marked = wrong ? wrongParts() : List.of();
    inputs.forEach((part, input) -> input.paint(marked.contains(part)));
    groups.forEach(
        (part, group) -> group.setClassName("nhsuk-form-group--error", marked.contains(part)));
  }

  private List<Part> wrongParts() {
    List<Part> missing = value().missing();
    return missing.isEmpty() ? List.of(Part.values()) : missing;
  }

  @Override
  public String controlId() {
    return name() + "-" + wrongParts().getFirst().name().toLowerCase(Locale.ROOT);
  }

  @Override
  protected Element described() {
    return frame();
  }

  @Override
  protected DateInput self() {
    return this;
  }
}
