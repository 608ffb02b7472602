package uk.nhs.portal.nhsuk.form;

import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.nhs.portal.nhsuk.Question;

/// One of many choices in a closed list; the value of none is the first option's.
public final class Select extends Field<String, Select> {

  private final Element select = new Element("select");
  private final Map<String, Element> options = new LinkedHashMap<>();

  public Select(String name, String label) {
    this(name, Question.of(label));
  }

  public Select(String name, Question question) {
    super(name, question, false);
    select
        .setAttribute("class", "nhsuk-select")
        .setAttribute("id", name)
        .setAttribute("name", name);
    select.addPropertyChangeListener("value", "change", change -> mark(value()));
    getElement().appendChild(select);
  }

  public Select option(String value, String text) {
    Element option = new Element("option").setAttribute("value", value).setText(text);
    options.put(value, option);
    select.appendChild(option);
    return this;
  }

  /// A line between options.
  public Select divider() {
    select.appendChild(new Element("hr"));
    return this;
  }

  public Select disabled() {
    select.setAttribute("disabled", true);
    return this;
  }

  /// The chosen option; what is not offered counts as the first.
  @Override
  public String value() {
    String chosen = select.getProperty("value", "");
    if (options.containsKey(chosen)) {
      return chosen;
    }
    return options.keySet().stream().findFirst().orElse("");
  }

  @Override
  public void setValue(String value) {
    if (!options.containsKey(value)) {
      throw new IllegalArgumentException("not an option of " + name());
    }
    select.setProperty("value", value);
    mark(value);
  }

  private void mark(String value) {
    options.forEach((key, option) -> option.setAttribute("selected", key.equals(value)));
  }

  @Override
  protected boolean isBlank(String value) {
    return value.isEmpty();
  }

  @Override
  protected void paint(boolean wrong) {
    select.getClassList().set("nhsuk-select--error", wrong);
  }

  @Override
  protected Element described() {
    return select;
  }

  @Override
  protected Select self() {
    return this;
  }
}
