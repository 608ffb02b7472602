package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.nhs.portal.registration.applications.SendApplications;
import uk.nhs.portal.registration.applications.Sending;

/// Takes the form that sends an application.
@RestController
@AnonymousAllowed
class SendForms {

  private final SeeOther answer;
  private final SendApplications send;

  SendForms(SeeOther answer, SendApplications send) {
    this.answer = answer;
    this.send = send;
  }

  @PostMapping("/register-with-a-gp/{reference}/check/send")
  @AnonymousAllowed
  public ResponseEntity<Void> send(HttpServletRequest request, @PathVariable String reference) {
    return answer.with(
        request,
        reference,
        key -> {
          ApplicationAddress at = new ApplicationAddress(key.reference());
          return switch (send.send(key)) {
            case Sending.Sent _ -> at.page("sent");
            case Sending.Unanswered _, Sending.NotNeeded _ -> at.href();
            case Sending.NobodyNamed _ -> at.page("people/add");
            case Sending.ListClosed _ -> refused(at, "closed");
            case Sending.Duplicate _ -> refused(at, "duplicate");
            case Sending.AlreadyRegistered _ -> refused(at, "registered");
            case Sending.Implausible _ -> refused(at, "implausible");
          };
        });
  }

  private static String refused(ApplicationAddress at, String why) {
    return at.page("check") + "?refused=" + why;
  }
}
