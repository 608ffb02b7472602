package uk.nhs.portal.maturity.ui.assessments;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import uk.nhs.portal.identity.FormToken;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.TimeOrderedId;
import uk.nhs.portal.nhsuk.form.Form;

/// A form that the browser posts by itself, with scripts or without, and that counts once however
/// often it is sent.
public final class PostForm {

  /// The field with the key by which a form is known again.
  public static final String KEY = "key";

  private PostForm() {}

  public static Form to(String action) {
    Form form = Form.post(action).hidden(KEY, TimeOrderedId.next().toString());
    FormToken.ifAny().ifPresent(token -> form.hidden(token.name(), token.value()));
    return form;
  }

  /// An identity as addresses and forms write it.
  ///
  /// @throws NotFound if it is none
  public static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException none) {
      throw new NotFound("assessment");
    }
  }

  /// Sends the browser on after a form was posted.
  public static ResponseEntity<Void> seeOther(String href) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(href)).build();
  }
}
