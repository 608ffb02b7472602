package uk.nhs.portal.identity.ui.visitor;

import java.time.LocalDate;
import java.util.Map;
import uk.nhs.portal.identity.FormToken;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.form.DateInput;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.PasswordInput;
import uk.nhs.portal.nhsuk.form.TypedDate;

/// The date of birth that proves who opens an account, and the password of a new one.
final class OpenAccountForm {

  private static final Words WORDS = Words.of(OpenAccountForm.class);

  private final DateInput born =
      new DateInput("born", WORDS.get("open.born"), WORDS.get("open.born.subject"))
          .hint(WORDS.get("open.born.hint"))
          .birthday()
          .required(WORDS.get("error.born.empty"));
  private final PasswordInput chosen =
      new PasswordInput("chosen", WORDS.get("open.password"), "new-password")
          .hint(WORDS.get("password.hint"))
          .required(WORDS.get("error.password.empty"));
  private final boolean asksPassword;

  /// @param asksPassword not where an account is there already
  OpenAccountForm(boolean asksPassword) {
    this.asksPassword = asksPassword;
  }

  /// Fills in what was typed, but for the password.
  OpenAccountForm typed(Map<String, String> typed) {
    born.setValue(
        new TypedDate(
            typed.getOrDefault("born-day", ""),
            typed.getOrDefault("born-month", ""),
            typed.getOrDefault("born-year", "")));
    return this;
  }

  boolean isDateRight() {
    return born.problem().isEmpty();
  }

  LocalDate date() {
    return born.date().orElseThrow();
  }

  Form to(String action) {
    Form form = Form.post(action);
    FormToken.ifAny().ifPresent(token -> form.hidden(token.name(), token.value()));
    form.add(born);
    if (asksPassword) {
      form.add(chosen);
    }
    return form.add(
        new Button(WORDS.get(asksPassword ? "open.button" : "open.connect.button"))
            .preventDoubleClick());
  }

  /// Says what was refused.
  ///
  /// @param why the code of it; anybody can write one into an address
  void show(FormErrors errors, String why) {
    if (why.equals("wrong")) {
      errors.show(born, WORDS.get("error.born.wrong"));
    } else if (asksPassword && why.startsWith("password.") && WORDS.has("error." + why)) {
      errors.show(chosen, WORDS.get("error." + why));
    } else if (!isDateRight()) {
      errors.show(born, born.problem().orElseThrow());
    }
  }
}
