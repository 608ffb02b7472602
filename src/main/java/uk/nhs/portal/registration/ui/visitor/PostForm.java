package uk.nhs.portal.registration.ui.visitor;

import uk.nhs.portal.identity.FormToken;
import uk.nhs.portal.nhsuk.form.Form;

/// A form that the browser posts by itself, with scripts or without.
final class PostForm {

  private PostForm() {}

  static Form to(String action) {
    Form form = Form.post(action);
    FormToken.ifAny().ifPresent(token -> form.hidden(token.name(), token.value()));
    return form;
  }
}
