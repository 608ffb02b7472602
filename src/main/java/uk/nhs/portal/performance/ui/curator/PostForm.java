package uk.nhs.portal.performance.ui.curator;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import uk.nhs.portal.identity.FormToken;
import uk.nhs.portal.nhsuk.form.Form;

/// A form that the browser posts by itself, with scripts or without, and the answer to it.
final class PostForm {

  private PostForm() {}

  static Form to(String action) {
    Form form = Form.post(action);
    FormToken.ifAny().ifPresent(token -> form.hidden(token.name(), token.value()));
    return form;
  }

  static ResponseEntity<Void> seeOther(String href) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(href)).build();
  }
}
