package uk.nhs.portal.nhsuk.page;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.form.Field;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;

/// One question, its answer, and Continue.
public abstract class QuestionPage extends Page {

  private static final Words WORDS = Words.of(QuestionPage.class);

  private String[] trail = {};

  /// The sections that follow the question in the document's title.
  protected final void section(String... sections) {
    trail = sections.clone();
  }

  /// Asks the question as the page's heading and hears the answer when it is right.
  protected final Form ask(Field<?, ?> question, Consumer<FormErrors> answered) {
    question.asPageHeading();
    documentTitle(question.question().text(), trail);
    return form(answered, WORDS.get("continue"), question);
  }

  /// Several fields under a heading that the page has already.
  protected final Form form(Consumer<FormErrors> answered, String button, Component... parts) {
    Form form = Form.inPage().add(parts).add(new Button(button).preventDoubleClick());
    add(onSubmit(form, answered));
    return form;
  }
}
