package uk.nhs.portal.charts;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// A drawing as a reader of XML sees it; what is not well formed fails here.
final class ReadDrawing {

  private final Document document;

  private ReadDrawing(Document document) {
    this.document = document;
  }

  static ReadDrawing of(Chart chart, Width width) {
    return of(chart.svg(width, new Caption("chart", "A title", "What can be seen.")));
  }

  static ReadDrawing of(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new ReadDrawing(
          factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))));
    } catch (Exception e) {
      throw new AssertionError("Not well formed: " + svg, e);
    }
  }

  Element root() {
    return document.getDocumentElement();
  }

  /// How many elements have the look.
  long count(String look) {
    return all().stream().filter(element -> has(element, look)).count();
  }

  List<Element> withLook(String look) {
    return all().stream().filter(element -> has(element, look)).toList();
  }

  List<String> texts() {
    return all().stream()
        .filter(element -> element.getTagName().equals("text"))
        .map(Element::getTextContent)
        .toList();
  }

  List<Element> all() {
    List<Element> elements = new ArrayList<>();
    NodeList nodes = document.getElementsByTagName("*");
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static boolean has(Element element, String look) {
    return List.of(element.getAttribute("class").split(" ", -1)).contains("app-chart__" + look);
  }
}
