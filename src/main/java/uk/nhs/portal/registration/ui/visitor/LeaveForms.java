package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.nhs.portal.registration.RegistrationLinks;
import uk.nhs.portal.registration.applications.LeaveDrafts;

/// Takes the forms by which somebody leaves a draft: for later, on this device, or for good.
@RestController
@AnonymousAllowed
class LeaveForms {

  private final SeeOther answer;
  private final LeaveDrafts leave;
  private final ApplicationCookies cookies;

  LeaveForms(SeeOther answer, LeaveDrafts leave, ApplicationCookies cookies) {
    this.answer = answer;
    this.leave = leave;
    this.cookies = cookies;
  }

  /// Mails the reference.
  @PostMapping("/register-with-a-gp/{reference}/later/mail")
  @AnonymousAllowed
  public ResponseEntity<Void> mail(HttpServletRequest request, @PathVariable String reference) {
    return answer.with(
        request,
        reference,
        key -> {
          leave.mailReference(key);
          return new ApplicationAddress(key.reference()).page("later") + "?sent";
        });
  }

  /// Takes the cookie away.
  @PostMapping("/register-with-a-gp/{reference}/later/close")
  @AnonymousAllowed
  public ResponseEntity<Void> close(HttpServletRequest request, @PathVariable String reference) {
    ResponseEntity<Void> done =
        answer.with(
            request,
            reference,
            key -> {
              leave.close(key);
              return RegistrationLinks.start() + "/closed";
            });
    return cookies.closingIfAny(reference).map(cookie -> SeeOther.also(done, cookie)).orElse(done);
  }

  /// Deletes the draft, after they were asked.
  @PostMapping("/register-with-a-gp/{reference}/delete/confirm")
  @AnonymousAllowed
  public ResponseEntity<Void> delete(HttpServletRequest request, @PathVariable String reference) {
    return answer.with(
        request,
        reference,
        key ->
            leave.delete(key)
                ? RegistrationLinks.start() + "/deleted"
                : new ApplicationAddress(key.reference()).href());
  }
}
