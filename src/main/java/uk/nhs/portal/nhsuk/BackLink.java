package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Text;
import uk.nhs.portal.kernel.Words;

/// A link to the page before, named by its address, never by the browser's history.
public final class BackLink extends NhsukElement {

  private static final Words WORDS = Words.of(BackLink.class);

  public BackLink(String href) {
    this(WORDS.get("back"), href);
  }

  public BackLink(String text, String href) {
    super("a", "nhsuk-back-link");
    Link.to(this, href);
    append(new Text(text));
  }

  /// "Back to …", where only the name of the page is seen.
  static BackLink to(String page, String href) {
    BackLink link = new BackLink(page, href);
    link.getElement().insertChild(0, Markup.hidden(WORDS.get("back.to") + " ").getElement());
    return link;
  }
}
