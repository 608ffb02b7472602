package uk.nhs.portal.identity.ui.visitor;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.nhs.portal.identity.invitations.OpenByInvitation;
import uk.nhs.portal.identity.invitations.Opening;
import uk.nhs.portal.nhsuk.form.KeptFields;

/// Takes the forms with which an invitation is used. What is refused is said on their page.
@RestController
@AnonymousAllowed
class OpenAccountForms {

  private final OpenByInvitation open;

  OpenAccountForms(OpenByInvitation open) {
    this.open = open;
  }

  /// The page of an invitation.
  static String page(String token) {
    return "/account/open/" + (token.matches("[\\w-]{1,100}") ? token : "unknown");
  }

  /// A new account; leads to the page to sign in.
  @PostMapping("/account/open/{token}/save")
  @AnonymousAllowed
  public ResponseEntity<Void> open(
      HttpServletRequest request,
      @PathVariable String token,
      @RequestParam Map<String, String> typed) {
    String password = typed.getOrDefault("chosen", "");
    return answer(request, token, typed, true, form -> open.open(token, form.date(), password));
  }

  /// The account that the person is signed in to; leads to the page to sign in anew.
  @PostMapping("/account/open/{token}/connect")
  @AnonymousAllowed
  public ResponseEntity<Void> connect(
      HttpServletRequest request,
      @PathVariable String token,
      @RequestParam Map<String, String> typed) {
    return answer(request, token, typed, false, form -> open.connect(token, form.date()));
  }

  private static ResponseEntity<Void> answer(
      HttpServletRequest request,
      String token,
      Map<String, String> typed,
      boolean asksPassword,
      Function<OpenAccountForm, Opening> act) {
    OpenAccountForm form = new OpenAccountForm(asksPassword).typed(typed);
    if (!form.isDateRight()) {
      return again(request, token, typed, "again");
    }
    return switch (act.apply(form)) {
      case Opening.Opened _ -> to("/sign-in?opened");
      case Opening.WrongDate _ -> again(request, token, typed, "again=wrong");
      case Opening.Refused(String rule) -> again(request, token, typed, "again=" + rule);
      case Opening.NotSo _ -> to(page(token));
    };
  }

  /// The date of birth is kept until the page shows it, the password never.
  private static ResponseEntity<Void> again(
      HttpServletRequest request, String token, Map<String, String> typed, String query) {
    Map<String, String> kept = new TreeMap<>(typed);
    kept.keySet().removeIf(name -> !name.startsWith("born-"));
    KeptFields.keep(request, page(token), kept);
    return to(page(token) + "?" + query);
  }

  private static ResponseEntity<Void> to(String href) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(href)).build();
  }
}
