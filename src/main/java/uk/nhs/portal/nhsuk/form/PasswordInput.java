package uk.nhs.portal.nhsuk.form;

import com.vaadin.flow.dom.Element;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Question;

/// A password, which can be shown while it is typed, pasted and filled in by password managers.
public final class PasswordInput extends InputField<PasswordInput> {

  private static final Words WORDS = Words.of(PasswordInput.class);

  /// A password field for signing in or for choosing a password.
  ///
  /// @param autocomplete `current-password` or `new-password`
  public PasswordInput(String name, String label, String autocomplete) {
    super(name, Question.of(label), "password");
    addClassName("nhsuk-password-input");
    attribute("data-module", "nhsuk-password-input");
    input().addClassNames("nhsuk-password-input__input", "nhsuk-js-password-input-input");
    input().set("spellcheck", "false");
    input().set("autocomplete", autocomplete);
    input().set("autocapitalize", "none");
    beside(toggle(name));
  }

  private static Button toggle(String controlled) {
    Button toggle = new Button(WORDS.get("password.show")).secondary().small().ofType("button");
    toggle.addClassNames("nhsuk-password-input__toggle", "nhsuk-js-password-input-toggle");
    Element element = toggle.getElement();
    element.setAttribute("aria-label", WORDS.get("password.show.label"));
    element.setAttribute("aria-controls", controlled);
    element.setAttribute("hidden", true);
    return toggle;
  }

  /// Every character as typed: spaces count in a password.
  @Override
  public String value() {
    return input().value();
  }

  @Override
  protected PasswordInput self() {
    return this;
  }
}
