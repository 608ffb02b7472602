package uk.nhs.portal.shell;

import org.jsoup.nodes.Element;
import uk.nhs.portal.kernel.Words;

/// Says, where a page has acts that only Flow can hear, what to do when scripts are off.
final class NoScript {

  private static final Words WORDS = Words.of(NoScript.class);

  /// Forms and buttons that the server hears through Flow alone.
  private static final String ACTS = "main form[data-flow]:not([action]), main button[data-acts]";

  private NoScript() {}

  static void tell(Element copy) {
    Element main = copy.selectFirst("main");
    if (main != null && copy.selectFirst(ACTS) != null) {
      main.prependElement("noscript")
          .appendElement("div")
          .addClass("nhsuk-inset-text")
          .appendElement("p")
          .text(WORDS.get("no-script"));
    }
  }
}
