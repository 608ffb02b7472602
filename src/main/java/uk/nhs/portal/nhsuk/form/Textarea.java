package uk.nhs.portal.nhsuk.form;

import uk.nhs.portal.nhsuk.Question;

/// Several lines of text.
public final class Textarea extends TextareaField<Textarea> {

  public Textarea(String name, String label) {
    this(name, Question.of(label));
  }

  public Textarea(String name, Question question) {
    super(name, question);
  }

  @Override
  protected Textarea self() {
    return this;
  }
}
