package uk.nhs.portal.identity.ui.patient;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import uk.nhs.portal.identity.signin.ChangePassword;
import uk.nhs.portal.identity.signin.PasswordChange;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.PasswordInput;
import uk.nhs.portal.nhsuk.page.Page;

/// A new password, for which the present one is asked.
@Route("account/password")
@PermitAll
class PasswordView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(PasswordView.class);

  private final transient ChangePassword passwords;

  PasswordView(ChangePassword passwords) {
    this.passwords = passwords;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    backLink("/account");
    title(WORDS.get("password.title"), WORDS.get("account.title"));
    PasswordInput current =
        new PasswordInput("current", WORDS.get("password.current"), "current-password")
            .required(WORDS.get("error.current.empty"));
    PasswordInput chosen =
        new PasswordInput("chosen", WORDS.get("password.new"), "new-password")
            .hint(WORDS.get("password.hint"))
            .required(WORDS.get("error.password.empty"));
    Form form = Form.inPage().add(current, chosen, new Button(WORDS.get("password.button")));
    add(
        new InsetText(WORDS.get("password.others-end")),
        onSubmit(form, errors -> change(current, chosen, errors)));
  }

  private void change(PasswordInput current, PasswordInput chosen, FormErrors errors) {
    switch (passwords.change(current.value(), chosen.value())) {
      case PasswordChange.Changed _ ->
          UI.getCurrent().navigate("account", QueryParameters.fromString("saved"));
      case PasswordChange.NotYours _ -> errors.show(current, WORDS.get("error.current.wrong"));
      case PasswordChange.Refused(String rule) -> errors.show(chosen, WORDS.get("error." + rule));
      case PasswordChange.Wait(long minutes) ->
          errors.show(
              current,
              WORDS.get(
                  "sign-in.wait",
                  minutes == 1
                      ? WORDS.get("sign-in.minute")
                      : WORDS.get("sign-in.minutes", minutes)));
    }
  }
}
