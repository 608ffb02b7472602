package uk.nhs.portal.nhsuk.form;

import com.vaadin.flow.dom.Element;
import uk.nhs.portal.nhsuk.Question;

/// What the fields with several lines of text have in common.
public abstract class TextareaField<F extends TextareaField<F>> extends Field<String, F> {

  private final Element textarea = new Element("textarea");
  private String text = "";

  TextareaField(String name, Question question) {
    super(name, question, false);
    textarea
        .setAttribute("class", "nhsuk-textarea")
        .setAttribute("id", name)
        .setAttribute("name", name)
        .setAttribute("rows", "5");
    textarea.addPropertyChangeListener(
        "value", "change", change -> text = textarea.getProperty("value", ""));
    getElement().appendChild(textarea);
  }

  final Element textarea() {
    return textarea;
  }

  public final F rows(int rows) {
    textarea.setAttribute("rows", Integer.toString(rows));
    return self();
  }

  public final F disabled() {
    textarea.setAttribute("disabled", true);
    return self();
  }

  @Override
  public final String value() {
    return text.strip();
  }

  /// The text is for the first HTML, the property for a page that is already shown.
  @Override
  public final void setValue(String value) {
    text = value;
    textarea.setText(value);
    if (isAttached()) {
      textarea.setProperty("value", value);
    }
  }

  @Override
  protected final boolean isBlank(String value) {
    return value.isBlank();
  }

  @Override
  protected final void paint(boolean wrong) {
    textarea.getClassList().set("nhsuk-textarea--error", wrong);
  }

  @Override
  protected final Element described() {
    return textarea;
  }
}
