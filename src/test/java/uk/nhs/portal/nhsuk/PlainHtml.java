package uk.nhs.portal.nhsuk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// HTML in a form in which only meaning differs: one node a line; attributes and classes sorted;
/// space around texts gone.
///
/// Flow's own attributes (`router-link`, `router-ignore`), the wrapper around an icon, and what an
/// icon is drawn with are left out.
final class PlainHtml {

  private static final Set<String> OF_FLOW = Set.of("router-link", "router-ignore");
  private static final Set<String> EMPTY_MEANS_TRUE =
      Set.of("disabled", "checked", "selected", "hidden", "open", "novalidate");

  private PlainHtml() {}

  static String of(String html) {
    // inside a div, so that the parser does not move anything into a head
    Element root = Jsoup.parseBodyFragment("<div>" + html + "</div>").body().child(0);
    root.select("span.app-icon").forEach(Element::unwrap);
    StringBuilder lines = new StringBuilder();
    root.childNodes().forEach(node -> append(lines, node, 0));
    return lines.toString();
  }

  private static void append(StringBuilder lines, Node node, int depth) {
    if (node instanceof TextNode text) {
      String words = text.text().replaceAll("\\s+", " ").strip();
      if (!words.isEmpty()) {
        lines.append("  ".repeat(depth)).append(words).append('\n');
      }
    } else if (node instanceof Element element) {
      lines.append("  ".repeat(depth)).append('<').append(element.normalName());
      attributes(element).forEach(attribute -> lines.append(' ').append(attribute));
      lines.append(">\n");
      if (!"svg".equals(element.normalName())) {
        element.childNodes().forEach(child -> append(lines, child, depth + 1));
      }
    }
  }

  private static List<String> attributes(Element element) {
    boolean icon = "svg".equals(element.normalName());
    return element.attributes().asList().stream()
        .filter(attribute -> !OF_FLOW.contains(attribute.getKey()))
        .filter(attribute -> !icon || "class".equals(attribute.getKey()))
        .sorted(Comparator.comparing(Attribute::getKey))
        .map(PlainHtml::attribute)
        .toList();
  }

  private static String attribute(Attribute attribute) {
    String name = attribute.getKey();
    if (EMPTY_MEANS_TRUE.contains(name)) {
      return name;
    }
    String value = attribute.getValue();
    if ("class".equals(name)) {
      value =
          Arrays.stream(value.strip().split("\\s+", -1)).sorted().collect(Collectors.joining(" "));
    }
    return name + "=\"" + value + '"';
  }
}
