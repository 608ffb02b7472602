package uk.nhs.portal.nhsuk.page;

import java.util.function.Consumer;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;

/// All answers before they are sent, each with a link to change it.
public abstract class CheckAnswersPage extends Page {

  /// The button that does it; it names the act ("Confirm and send").
  protected final Form confirm(String button, Consumer<FormErrors> confirmed) {
    Form form = Form.inPage().add(new Button(button).preventDoubleClick());
    add(onSubmit(form, confirmed));
    return form;
  }
}
