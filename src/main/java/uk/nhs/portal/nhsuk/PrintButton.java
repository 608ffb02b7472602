package uk.nhs.portal.nhsuk;

import com.vaadin.flow.component.Text;
import uk.nhs.portal.kernel.Words;

/// Our own: prints the page; seen only where scripts run (`frontend/print.ts`).
public final class PrintButton extends NhsukElement {

  private static final Words WORDS = Words.of(PrintButton.class);

  public PrintButton() {
    super("button", "nhsuk-button nhsuk-button--secondary app-print");
    attribute("type", "button");
    attribute("data-print", "");
    append(new Text(WORDS.get("print")));
  }
}
