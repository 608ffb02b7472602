package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;

/// A paragraph of text.
public final class Paragraph extends NhsukElement {

  public Paragraph(String text) {
    this(new Text(text));
  }

  public Paragraph(Component... content) {
    super("p", "");
    append(content);
  }

  /// The larger paragraph that opens a page.
  public static Paragraph lead(String text) {
    Paragraph paragraph = new Paragraph(text);
    paragraph.addClassName("nhsuk-lede-text");
    return paragraph;
  }

  /// Small text for what matters less.
  public static Paragraph small(String text) {
    Paragraph paragraph = new Paragraph(text);
    paragraph.addClassName("nhsuk-body-s");
    return paragraph;
  }
}
