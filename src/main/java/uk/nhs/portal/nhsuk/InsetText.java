package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Component;
import uk.nhs.portal.kernel.Words;

/// Words that stand out from the text around them.
public final class InsetText extends NhsukElement {

  private static final Words WORDS = Words.of(InsetText.class);

  public InsetText(String text) {
    this(new Paragraph(text));
  }

  public InsetText(Component... content) {
    super("div", "nhsuk-inset-text");
    append(Markup.hidden(WORDS.get("inset.prefix") + " "));
    append(content);
  }
}
