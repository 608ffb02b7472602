package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.dom.ElementUtil;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A part of a page that is the same for everybody and stays as it is, such as the footer.
///
/// The server keeps the tree of each open page. A still part is one element of that tree, whose
/// HTML all pages share, instead of a tree of its own in each of them. Flow hears and changes
/// nothing in it; links work as everywhere.
public final class Still {

  private final String tag;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final String html;

  /// The part as it is now.
  public Still(Component part) {
    Document document = new Document("");
    document.outputSettings().prettyPrint(false);
    Element whole = (Element) ElementUtil.toJsoup(document, part.getElement());
    document.appendChild(whole);
    tag = whole.tagName();
    whole.attributes().forEach(each -> attributes.put(each.getKey(), each.getValue()));
    html = whole.html();
  }

  /// The part, to be put into a page.
  public Component shown() {
    HtmlContainer shown = new HtmlContainer(tag);
    attributes.forEach((name, value) -> shown.getElement().setAttribute(name, value));
    shown.getElement().setProperty("innerHTML", html);
    return shown;
  }
}
