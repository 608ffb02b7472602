package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.dom.Element;

/// A link in running text; addresses of the portal itself (`/…`) are opened by Flow without loading
/// a new page.
public final class Link extends NhsukElement {

  public Link(String text, String href) {
    super("a", "nhsuk-link");
    to(this, href);
    append(new Text(text));
  }

  /// With words for screen readers that tell apart links of the same text: "Change" + "name".
  public Link(String text, String hiddenWords, String href) {
    this(text, href);
    append(Markup.hidden(" " + hiddenWords));
  }

  /// A link that leaves the pages of the portal: a download, another site, signing out.
  public static Link leaving(String text, String href) {
    Link link = new Link(text, href);
    leave(link);
    return link;
  }

  /// Points an anchor to an address, in the way that Flow's router needs.
  static <T extends Component> T to(T anchor, String href) {
    Element element = anchor.getElement().setAttribute("href", href);
    if (href.startsWith("/") && !href.startsWith("//")) {
      element.setAttribute("router-link", true);
    } else if (!href.startsWith("#")) {
      leave(anchor);
    }
    return anchor;
  }

  private static void leave(Component anchor) {
    anchor.getElement().removeAttribute("router-link").setAttribute("router-ignore", true);
  }
}
