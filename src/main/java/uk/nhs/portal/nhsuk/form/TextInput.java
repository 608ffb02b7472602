package uk.nhs.portal.nhsuk.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Question;

/// One line of text (the design system's "Input").
public final class TextInput extends InputField<TextInput> {

  public TextInput(String name, String label) {
    this(name, Question.of(label));
  }

  public TextInput(String name, Question question) {
    this(name, question, "text");
  }

  private TextInput(String name, Question question, String type) {
    super(name, question, type);
  }

  public static TextInput email(String name, String label) {
    return email(name, Question.of(label));
  }

  public static TextInput email(String name, Question question) {
    return new TextInput(name, question, "email").spellcheckOff().autocomplete("email");
  }

  public static TextInput phone(String name, String label) {
    return phone(name, Question.of(label));
  }

  public static TextInput phone(String name, Question question) {
    return new TextInput(name, question, "tel").autocomplete("tel");
  }

  /// Brings up a keyboard of digits.
  public TextInput numeric() {
    input().set("inputmode", "numeric");
    return this;
  }

  /// Brings up a keyboard of digits and a point.
  public TextInput decimal() {
    input().set("inputmode", "decimal");
    return this;
  }

  /// For numbers and codes that are compared digit by digit.
  public TextInput code() {
    input().addClassName("nhsuk-input--code");
    return this;
  }

  public TextInput spellcheckOff() {
    input().set("spellcheck", "false");
    return this;
  }

  public TextInput prefix(String text) {
    wrapper().getElement().insertChild(0, affix("prefix", text).getElement());
    return this;
  }

  public TextInput suffix(String text) {
    return beside(affix("suffix", text));
  }

  /// A button beside the input.
  public TextInput button(Component button) {
    return beside(button);
  }

  private static HtmlContainer affix(String place, String text) {
    HtmlContainer affix = Markup.text("div", "nhsuk-input-wrapper__" + place, text);
    affix.getElement().setAttribute("aria-hidden", "true");
    return affix;
  }

  @Override
  protected TextInput self() {
    return this;
  }
}
