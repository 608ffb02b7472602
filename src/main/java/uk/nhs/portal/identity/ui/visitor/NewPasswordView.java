package uk.nhs.portal.identity.ui.visitor;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.nhs.portal.identity.signin.PasswordChange;
import uk.nhs.portal.identity.signin.ResetPassword;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.PasswordInput;
import uk.nhs.portal.nhsuk.page.Page;

/// Where the link from the e-mail leads: a new password.
@Route("sign-in/new-password")
@AnonymousAllowed
class NewPasswordView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(NewPasswordView.class);

  private final transient ResetPassword passwords;

  NewPasswordView(ResetPassword passwords) {
    this.passwords = passwords;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String token = event.getLocation().getQueryParameters().getSingleParameter("token").orElse("");
    if (passwords.isGood(token)) {
      choose(token);
    } else {
      tooLate();
    }
  }

  private void choose(String token) {
    clear();
    title(WORDS.get("new-password.title"), WORDS.get("sign-in.title"));
    PasswordInput chosen =
        new PasswordInput("chosen", WORDS.get("password.new"), "new-password")
            .hint(WORDS.get("password.hint"))
            .required(WORDS.get("error.password.empty"));
    add(
        onSubmit(
            Form.inPage().add(chosen, new Button(WORDS.get("password.button"))),
            errors -> change(token, chosen, errors)));
  }

  private void tooLate() {
    clear();
    title(WORDS.get("new-password.late.title"), WORDS.get("sign-in.title"));
    add(
        new Paragraph(WORDS.get("new-password.late.text")),
        new Paragraph(new Link(WORDS.get("new-password.late.link"), "/sign-in/forgotten")));
  }

  private void change(String token, PasswordInput chosen, FormErrors errors) {
    switch (passwords.choose(token, chosen.value())) {
      case PasswordChange.Changed _ ->
          UI.getCurrent().navigate("sign-in", QueryParameters.fromString("changed"));
      case PasswordChange.Refused(String rule) -> errors.show(chosen, WORDS.get("error." + rule));
      case PasswordChange.NotYours _, PasswordChange.Wait _ -> tooLate();
    }
  }
}
