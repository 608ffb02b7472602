package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Text;
import uk.nhs.portal.kernel.Words;

/// What is wrong with an answer and how to put it right, beside the field.
public final class ErrorMessage extends NhsukElement {

  private static final Words WORDS = Words.of(ErrorMessage.class);

  public ErrorMessage(String text) {
    super("span", "nhsuk-error-message");
    append(Markup.hidden(WORDS.get("error.prefix") + " "), new Text(text));
  }
}
