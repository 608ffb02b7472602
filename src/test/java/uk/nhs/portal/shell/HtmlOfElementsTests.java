package uk.nhs.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementClassList;
import com.vaadin.flow.internal.nodefeature.ElementStylePropertyMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlOfElementsTests {

  @Test
  void attributesClassesAndTextStandInTheHtml() {
    Element link = new Element("a").setAttribute("href", "/find-a-gp").setText("Find a GP");
    link.getClassList().add("nhsuk-link");
    assertThat(html(link)).isEqualTo("<a href=\"/find-a-gp\" class=\"nhsuk-link\">Find a GP</a>");
  }

  @Test
  void textIsEscaped() {
    assertThat(html(new Element("p").setText("<script>alert(1)</script>")))
        .isEqualTo("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>");
  }

  @Test
  void whatIsNotVisibleIsNotSent() {
    Element secret = new Element("p").setText("not for you");
    secret.setVisible(false);
    assertThat(html(new Element("div").appendChild(secret))).isEqualTo("<div></div>");
  }

  @Test
  void valuesThatTheServerKnowsArePrefilled() {
    assertThat(html(new Element("input").setProperty("value", "M33 7XZ")))
        .isEqualTo("<input value=\"M33 7XZ\">");
    assertThat(html(new Element("textarea").setProperty("value", "a cough")))
        .isEqualTo("<textarea>a cough</textarea>");
    assertThat(html(new Element("input").setProperty("checked", true)))
        .isEqualTo("<input checked>");
  }

  @Test
  void whatIsNotEnabledIsDisabled() {
    Element button = new Element("button").setText("Send");
    button.setEnabled(false);
    assertThat(html(button)).isEqualTo("<button disabled>Send</button>");
  }

  @Test
  void stylesStandInTheHtml() {
    Element bar = new Element("div");
    bar.getStyle().set("width", "40%");
    assertThat(html(bar)).isEqualTo("<div style=\"width:40%\"></div>");
  }

  @Test
  void readingAnElementLeavesNothingAtIt() {
    Element plain = new Element("p").setText("Text");
    assertThat(html(plain)).isEqualTo("<p>Text</p>");
    assertThat(plain.getNode().getFeatureIfInitialized(ElementStylePropertyMap.class)).isEmpty();
    assertThat(plain.getNode().getFeatureIfInitialized(ElementClassList.class)).isEmpty();
  }

  private static String html(Element element) {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    HtmlOfElements.append(document.body(), element);
    return document.body().html();
  }
}
