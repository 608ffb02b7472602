package uk.nhs.portal.identity.ui.visitor;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.nhs.portal.identity.signin.ResetPassword;
import uk.nhs.portal.kernel.EmailAddress;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Answer;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.TextInput;
import uk.nhs.portal.nhsuk.page.Page;

/// Asks for a link to choose a new password, and says the same to everybody.
@Route("sign-in/forgotten")
@AnonymousAllowed
class ForgottenPasswordView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(ForgottenPasswordView.class);

  private final transient ResetPassword passwords;

  ForgottenPasswordView(ResetPassword passwords) {
    this.passwords = passwords;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    backLink("/sign-in");
    if (event.getLocation().getQueryParameters().getParameters().containsKey("sent")) {
      title(WORDS.get("forgotten.sent.title"), WORDS.get("sign-in.title"));
      add(
          new Paragraph(WORDS.get("forgotten.sent.text")),
          new Paragraph(WORDS.get("forgotten.sent.nothing")));
    } else {
      title(WORDS.get("forgotten.title"), WORDS.get("sign-in.title"));
      add(new Paragraph(WORDS.get("forgotten.text")), form());
    }
  }

  private Form form() {
    TextInput email =
        TextInput.email("email", WORDS.get("sign-in.email"))
            .autocomplete("username")
            .required(WORDS.get("error.email.empty"));
    Answer<EmailAddress> address = email.as(EmailAddress::of, code -> WORDS.get("error." + code));
    return onSubmit(
        Form.inPage().add(email, new Button(WORDS.get("forgotten.button"))),
        errors -> {
          passwords.ask(address.get());
          UI.getCurrent().navigate("sign-in/forgotten", QueryParameters.fromString("sent"));
        });
  }
}
