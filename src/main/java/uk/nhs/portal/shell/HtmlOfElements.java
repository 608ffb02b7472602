package uk.nhs.portal.shell;

import com.vaadin.flow.dom.Element;
import java.util.Set;
import org.jsoup.nodes.TextNode;

/// The HTML that a browser would show for a tree of Flow elements.
final class HtmlOfElements {

  /// Properties that stand in HTML as an attribute of the same name.
  private static final Set<String> AS_ATTRIBUTES =
      Set.of("checked", "disabled", "hidden", "href", "open", "placeholder", "selected", "value");

  private HtmlOfElements() {}

  static void append(org.jsoup.nodes.Element parent, Element source) {
    if (source.isTextNode()) {
      parent.appendChild(new TextNode(source.getText()));
      return;
    }
    if (!source.isVisible()) {
      return;
    }
    org.jsoup.nodes.Element target = parent.appendElement(source.getTag());
    source.getAttributeNames().forEach(name -> target.attr(name, source.getAttribute(name)));
    source
        .getPropertyNames()
        .filter(AS_ATTRIBUTES::contains)
        .forEach(name -> property(target, name, source.getPropertyRaw(name)));
    if (!source.isEnabled()) {
      target.attr("disabled", true);
    }
    if (source.getPropertyRaw("innerHTML") instanceof String html) {
      target.html(html);
    }
    if (source.getPropertyRaw("textContent") instanceof String text) {
      target.text(text);
    }
    if ("textarea".equals(source.getTag()) && source.hasProperty("value")) {
      return; // its text is written already
    }
    source.getChildren().forEach(child -> append(target, child));
  }

  private static void property(org.jsoup.nodes.Element target, String name, Object raw) {
    if (raw instanceof Boolean set) {
      target.attr(name, set);
    } else if (raw != null && "value".equals(name) && "textarea".equals(target.tagName())) {
      target.text(raw.toString());
    } else if (raw != null && "value".equals(name) && "select".equals(target.tagName())) {
      return; // the chosen option carries it
    } else if (raw != null) {
      target.attr(name, raw.toString());
    }
  }
}
