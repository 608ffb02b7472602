package uk.nhs.portal.shell;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.StateNode;
import com.vaadin.flow.internal.nodefeature.ElementAttributeMap;
import com.vaadin.flow.internal.nodefeature.ElementClassList;
import com.vaadin.flow.internal.nodefeature.ElementStylePropertyMap;
import java.util.Set;
import java.util.stream.Stream;
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
    attributes(source).forEach(name -> target.attr(name, source.getAttribute(name)));
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

  /// As `getAttributeNames`, which would leave an empty list of classes and of styles at each
  /// element that has none, for as long as its page is open.
  private static Stream<String> attributes(Element source) {
    StateNode node = source.getNode();
    Stream<String> own =
        node.getFeatureIfInitialized(ElementAttributeMap.class).stream()
            .flatMap(ElementAttributeMap::attributes);
    Stream<String> lists =
        Stream.concat(
            node.getFeatureIfInitialized(ElementClassList.class).stream().map(list -> "class"),
            node.getFeatureIfInitialized(ElementStylePropertyMap.class).stream()
                .map(list -> "style"));
    return Stream.concat(own, lists.filter(source::hasAttribute));
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
