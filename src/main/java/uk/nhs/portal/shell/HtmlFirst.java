package uk.nhs.portal.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import uk.nhs.portal.kernel.Words;

/// Writes the finished page into the first answer, so that it can be read before and without
/// scripts.
///
/// Flow has already built the view when the first answer is written (`eagerServerLoad`). Its tree
/// goes into the document as HTML; `take-over.ts` removes that copy in the moment when Flow's own
/// stands beside it.
@Component
class HtmlFirst implements IndexHtmlRequestListener {

  private static final Words WORDS = Words.of(HtmlFirst.class);

  static final String COPY_ID = "app-first-html";

  /// Where the security filter leaves the nonce of this answer.
  static final String NONCE_ATTRIBUTE = "portal.csp.nonce";

  @Override
  public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
    Document document = response.getDocument();
    response.getUI().ifPresent(ui -> writePage(ui, response));
    document.select("script").removeIf(script -> script.data().contains("v-r=oldbrowser"));
    document
        .select("#app-status")
        .attr("data-lost", WORDS.get("connection.lost"))
        .attr("data-back", WORDS.get("connection.back"));
    document.select("script[initial]").forEach(HtmlFirst::keepTextsInside);
    Object nonce = response.getVaadinRequest().getAttribute(NONCE_ATTRIBUTE);
    if (nonce != null) {
      document.select("script, style").attr("nonce", nonce.toString());
    }
  }

  /// Flow writes its description of the page into a script as it is. A text with `</script>` in it,
  /// from an address or from what somebody typed, would end the script there and go on as HTML.
  private static void keepTextsInside(org.jsoup.nodes.Element script) {
    script
        .dataNodes()
        .forEach(data -> data.setWholeData(data.getWholeData().replace("<", "\\u003C")));
  }

  private static void writePage(UI ui, IndexHtmlResponse response) {
    Document document = response.getDocument();
    org.jsoup.nodes.Element copy = document.createElement("div").attr("id", COPY_ID);
    List<HasElement> chain = ui.getInternals().getActiveRouterTargetsChain();
    if (!chain.isEmpty()) {
      HtmlOfElements.append(copy, chain.getLast().getElement());
    }
    org.jsoup.nodes.Element outlet = document.body().selectFirst("#outlet");
    if (outlet != null) {
      outlet.appendChild(copy);
    }
    NoScript.tell(copy);
    String title = ui.getInternals().getTitle();
    if (title != null) {
      document.title(title);
    }
    PageStatus status = ComponentUtil.getData(ui, PageStatus.class);
    if (status != null) {
      response.getVaadinResponse().setStatus(status.code());
    }
  }
}
