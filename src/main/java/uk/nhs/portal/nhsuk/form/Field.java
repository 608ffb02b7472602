package uk.nhs.portal.nhsuk.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.InvalidValue;
import uk.nhs.portal.nhsuk.ErrorMessage;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Hint;
import uk.nhs.portal.nhsuk.Label;
import uk.nhs.portal.nhsuk.Legend;
import uk.nhs.portal.nhsuk.NhsukElement;
import uk.nhs.portal.nhsuk.Question;

/// A question with its hint, its error and the control (or group of controls) that takes the
/// answer.
///
/// @param <V> the answer as the controls hold it
/// @param <F> the field's own type
public abstract class Field<V, F extends Field<V, F>> extends NhsukElement {

  private final String name;
  private final boolean group;
  private final Element frame;
  private final List<Function<V, Optional<String>>> rules = new ArrayList<>();
  private Question question;
  private Component title;
  private @Nullable Component hint;
  private @Nullable Component error;
  private @Nullable String required;

  /// A field with its question.
  ///
  /// @param name the control's name and id
  /// @param group whether the question is the legend of several controls
  Field(String name, Question question, boolean group) {
    super("div", "nhsuk-form-group");
    this.name = name;
    this.group = group;
    this.question = question;
    frame = group ? new Element("fieldset") : getElement();
    if (group) {
      frame.setAttribute("class", "nhsuk-fieldset");
      getElement().appendChild(frame);
    }
    title = title();
    frame.appendChild(title.getElement());
  }

  private Component title() {
    return group ? new Legend(question) : Label.of(question, name);
  }

  /// The answer, empty rather than null where there is none.
  public abstract V value();

  /// Fills the answer in, also in the first HTML that the server sends.
  public abstract void setValue(V value);

  protected abstract boolean isBlank(V value);

  /// Shows or hides the sign of an error at the controls themselves.
  protected abstract void paint(boolean wrong);

  protected abstract F self();

  protected final Element frame() {
    return frame;
  }

  public final String name() {
    return name;
  }

  public final Question question() {
    return question;
  }

  /// The id of the control that an error of this field points to.
  public String controlId() {
    return name;
  }

  /// Makes the question the page's `h1`.
  public final F asPageHeading() {
    return question(question.asPageHeading());
  }

  public final F labelSize(Heading.Size size) {
    return question(question.sized(size));
  }

  /// The label is for screen readers only.
  public final F hideLabel() {
    return question(question.hide());
  }

  private F question(Question newQuestion) {
    question = newQuestion;
    frame.removeChild(title.getElement());
    title = title();
    frame.insertChild(0, title.getElement());
    return self();
  }

  public final F hint(String text) {
    return hint(new Text(text));
  }

  public final F hint(Component... content) {
    Component words = new Hint(content);
    words.setId(name + "-hint");
    if (hint != null) {
      hint.getElement().removeFromParent();
    }
    hint = words;
    frame.insertChild(1, words.getElement());
    describe();
    return self();
  }

  /// Shows what is wrong with the answer.
  public final void error(String message) {
    clearError();
    Component words = new ErrorMessage(message);
    words.setId(name + "-error");
    frame.insertChild(hint == null ? 1 : 2, words.getElement());
    error = words;
    addClassName("nhsuk-form-group--error");
    paint(true);
    describe();
  }

  public final void clearError() {
    if (error != null) {
      error.getElement().removeFromParent();
      error = null;
    }
    removeClassName("nhsuk-form-group--error");
    paint(false);
    describe();
  }

  private void describe() {
    StringBuilder ids = new StringBuilder(describedFirst());
    if (hint != null) {
      ids.append(' ').append(name).append("-hint");
    }
    if (error != null) {
      ids.append(' ').append(name).append("-error");
    }
    Element described = described();
    if (ids.isEmpty()) {
      described.removeAttribute("aria-describedby");
    } else {
      described.setAttribute("aria-describedby", ids.toString().strip());
    }
  }

  /// The element that hint and error belong to: the control, or the fieldset of a group.
  protected abstract Element described();

  /// The id of a description that comes before hint and error, or nothing.
  protected String describedFirst() {
    return "";
  }

  /// An answer must be given; else this message.
  public final F required(String message) {
    required = message;
    return self();
  }

  /// A rule for an answer that is given.
  public final F check(Predicate<V> rule, String message) {
    return rule(value -> rule.test(value) ? Optional.empty() : Optional.of(message));
  }

  protected final F rule(Function<V, Optional<String>> rule) {
    rules.add(rule);
    return self();
  }

  /// Reads the answer as a value of the NHS; what the value refuses becomes the message of its
  /// code.
  ///
  /// @param words the message of a code such as `nhs-number.length`, mostly `WORDS::get`
  public final <T> Answer<T> as(Function<V, T> parser, Function<String, String> words) {
    rule(value -> refusal(parser, value).map(words));
    return new Answer<>(
        () -> isBlank(value()) ? Optional.empty() : Optional.of(parser.apply(value())));
  }

  private static <V, T> Optional<String> refusal(Function<V, T> parser, V value) {
    try {
      T _ = parser.apply(value);
      return Optional.empty();
    } catch (InvalidValue refused) {
      return Optional.of(refused.code());
    }
  }

  /// What is wrong with the present answer, if anything; paints nothing.
  public Optional<String> problem() {
    V value = value();
    if (isBlank(value)) {
      return Optional.ofNullable(required);
    }
    return rules.stream().flatMap(rule -> rule.apply(value).stream()).findFirst();
  }

  /// Whether this field is asked at all: one in the conditional part of a choice is asked with that
  /// choice only.
  protected boolean asksFor(Field<?, ?> nested) {
    return true;
  }
}
