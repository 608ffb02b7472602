package uk.nhs.portal.nhsuk.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Question;

/// What the fields with one line of text have in common.
public abstract class InputField<F extends InputField<F>> extends Field<String, F> {

  private final InputControl input;
  private @Nullable HtmlContainer wrapper;

  InputField(String name, Question question, String type) {
    super(name, question, false);
    input = new InputControl(name, name, type);
    getElement().appendChild(input.getElement());
  }

  final InputControl input() {
    return input;
  }

  /// The box that holds the input and what stands beside it.
  final HtmlContainer wrapper() {
    if (wrapper == null) {
      HtmlContainer box = Markup.element("div", "nhsuk-input-wrapper");
      getElement().removeChild(input.getElement());
      box.add(input);
      getElement().appendChild(box.getElement());
      wrapper = box;
    }
    return wrapper;
  }

  final F beside(Component part) {
    wrapper().add(part);
    return self();
  }

  /// Without the spaces around it.
  @Override
  public String value() {
    return input.value().strip();
  }

  @Override
  public final void setValue(String value) {
    input.setValue(value);
  }

  @Override
  protected final boolean isBlank(String value) {
    return value.isBlank();
  }

  @Override
  protected final void paint(boolean wrong) {
    input.paint(wrong);
  }

  @Override
  protected final Element described() {
    return input.getElement();
  }

  /// Room for so many characters: 2, 3, 4, 5, 10, 20 or 30.
  public final F width(int characters) {
    input.addClassName("nhsuk-input--width-" + characters);
    return self();
  }

  public final F autocomplete(String token) {
    input.set("autocomplete", token);
    return self();
  }

  public final F disabled() {
    input.getElement().setAttribute("disabled", true);
    return self();
  }
}
