package uk.nhs.portal.nhsuk.form;

import java.util.List;
import uk.nhs.portal.nhsuk.Question;

/// One of a few choices; nothing is chosen at first.
public final class Radios extends ChoiceGroup<String, Radios> {

  public Radios(String name, String legend) {
    this(name, Question.of(legend));
  }

  public Radios(String name, Question question) {
    super(name, question, "radio", "nhsuk-radios");
  }

  /// The chosen option, or an empty text.
  @Override
  public String value() {
    return chosen().stream().findFirst().orElse("");
  }

  @Override
  public void setValue(String value) {
    choose(value.isEmpty() ? List.of() : List.of(value));
  }

  @Override
  protected boolean isBlank(String value) {
    return value.isEmpty();
  }

  @Override
  protected Radios self() {
    return this;
  }
}
