package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.nhs.portal.identity.NetworkLimit;
import uk.nhs.portal.nhsuk.form.KeptFields;
import uk.nhs.portal.registration.RegistrationLinks;
import uk.nhs.portal.registration.applications.CodeAsked;
import uk.nhs.portal.registration.applications.ReturnToApplications;

/// Takes the two forms of coming back: asking for a code, and entering it. Both answer the same
/// whether there is such an application or not, and both only so often for one network.
@RestController
@AnonymousAllowed
class ReturnForms {

  private final ReturnToApplications comeBack;
  private final ApplicationCookies cookies;
  private final NetworkLimit asked;
  private final NetworkLimit wrong;

  ReturnForms(
      ReturnToApplications comeBack,
      ApplicationCookies cookies,
      @Value("${portal.registration.codes-per-network-and-hour:60}") int asks,
      @Value("${portal.registration.wrong-codes-per-network-and-hour:60}") int tries,
      Clock clock) {
    this.comeBack = comeBack;
    this.cookies = cookies;
    this.asked = new NetworkLimit(asks, clock);
    this.wrong = new NetworkLimit(tries, clock);
  }

  /// Who goes back to where a form was sent begins anew.
  @GetMapping({"/register-with-a-gp/return/ask", "/register-with-a-gp/return/code/enter"})
  @AnonymousAllowed
  public ResponseEntity<Void> notSent() {
    return SeeOther.to(RegistrationLinks.comeBack());
  }

  @PostMapping("/register-with-a-gp/return/ask")
  @AnonymousAllowed
  public ResponseEntity<Void> ask(
      HttpServletRequest request, @RequestParam Map<String, String> typed) {
    ReturnForm form = new ReturnForm(ReturnForm.Asks.REFERENCE, typed);
    String page = RegistrationLinks.comeBack();
    if (!form.isRight()) {
      KeptFields.keep(request, page, typed);
      return SeeOther.to(page + "?again");
    }
    if (!asked.admit(request.getRemoteAddr())) {
      return SeeOther.to(page + "?many");
    }
    comeBack.ask(form.reference(), form.born());
    KeptFields.keep(request, CodeView.href(), typed);
    return SeeOther.to(CodeView.href());
  }

  @PostMapping("/register-with-a-gp/return/code/enter")
  @AnonymousAllowed
  public ResponseEntity<Void> enter(
      HttpServletRequest request, @RequestParam Map<String, String> typed) {
    Map<String, String> all = new HashMap<>(KeptFields.of(CodeView.href(), request));
    all.putAll(typed);
    ReturnForm form = new ReturnForm(ReturnForm.Asks.EVERYTHING, all);
    if (!form.isRight()) {
      KeptFields.keep(request, CodeView.href(), all);
      return SeeOther.to(CodeView.href() + "?again");
    }
    String network = request.getRemoteAddr();
    if (!wrong.admit(network)) {
      return SeeOther.to(CodeView.href() + "?again=many");
    }
    return switch (comeBack.enter(form.reference(), form.born(), form.code())) {
      case CodeAsked.Right(var token) -> {
        wrong.refund(network);
        KeptFields.keep(request, CodeView.href(), Map.of());
        yield SeeOther.to(
            RegistrationLinks.application(form.reference()),
            cookies.opening(form.reference(), token));
      }
      case CodeAsked.Wrong _ -> SeeOther.to(CodeView.href() + "?again=wrong");
      case CodeAsked.Over _ -> SeeOther.to(CodeView.href() + "?again=over");
    };
  }
}
