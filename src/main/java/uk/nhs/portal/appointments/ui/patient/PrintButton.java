package uk.nhs.portal.appointments.ui.patient;

import com.vaadin.flow.component.Text;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.NhsukElement;

/// Prints the page; seen only where scripts run (`frontend/print.ts`).
final class PrintButton extends NhsukElement {

  private static final Words WORDS = Words.of(PrintButton.class);

  PrintButton() {
    super("button", "nhsuk-button nhsuk-button--secondary app-print");
    attribute("type", "button");
    attribute("data-print", "");
    append(new Text(WORDS.get("patient.confirmed.print")));
  }
}
