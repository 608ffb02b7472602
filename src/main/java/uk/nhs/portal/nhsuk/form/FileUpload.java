package uk.nhs.portal.nhsuk.form;

import com.vaadin.flow.dom.Element;
import uk.nhs.portal.nhsuk.Question;

/// A file of the person's own. Only a form that the browser posts by itself carries it, as
/// `multipart/form-data`: the server's side of the field never has a value.
public final class FileUpload extends Field<String, FileUpload> {

  private final Element input = new Element("input");

  public FileUpload(String name, String label) {
    this(name, Question.of(label));
  }

  public FileUpload(String name, Question question) {
    super(name, question, false);
    addClassName("nhsuk-file-upload");
    getElement().setAttribute("data-module", "nhsuk-file-upload");
    input
        .setAttribute("class", "nhsuk-file-upload__input")
        .setAttribute("id", name)
        .setAttribute("name", name)
        .setAttribute("type", "file");
    getElement().appendChild(input);
  }

  /// Which files the browser offers first, such as `image/png,application/pdf`.
  public FileUpload accept(String mediaTypes) {
    input.setAttribute("accept", mediaTypes);
    return this;
  }

  @Override
  public String value() {
    return "";
  }

  /// Does nothing: no page may choose a file for a person.
  @Override
  public void setValue(String value) {}

  @Override
  protected boolean isBlank(String value) {
    return true;
  }

  @Override
  protected void paint(boolean wrong) {
    // the design system marks the group, not the input
  }

  @Override
  protected Element described() {
    return input;
  }

  @Override
  protected FileUpload self() {
    return this;
  }
}
