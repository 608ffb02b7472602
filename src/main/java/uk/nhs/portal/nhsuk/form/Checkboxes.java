package uk.nhs.portal.nhsuk.form;

import java.util.Set;
import uk.nhs.portal.nhsuk.Question;

/// Any number of a few choices.
public final class Checkboxes extends ChoiceGroup<Set<String>, Checkboxes> {

  public Checkboxes(String name, String legend) {
    this(name, Question.of(legend));
  }

  public Checkboxes(String name, Question question) {
    super(name, question, "checkbox", "nhsuk-checkboxes");
  }

  /// "None of these", which clears the others.
  public Checkboxes exclusive(String value, String text) {
    add(value, text, null, null).setAttribute("data-behaviour", "exclusive");
    return this;
  }

  @Override
  public Set<String> value() {
    return Set.copyOf(chosen());
  }

  @Override
  public void setValue(Set<String> value) {
    choose(value);
  }

  @Override
  protected boolean isBlank(Set<String> value) {
    return value.isEmpty();
  }

  @Override
  protected Checkboxes self() {
    return this;
  }
}
