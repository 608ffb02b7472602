package uk.nhs.portal.audit.ui.curator;

import com.vaadin.flow.component.html.Div;
import uk.nhs.portal.audit.AuditReport;
import uk.nhs.portal.audit.Finding;
import uk.nhs.portal.audit.VerifyAuditTrail;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.WarningCallout;

/// Verifies the trail at the press of a button and says what came of it.
final class Verification extends Div {

  private static final Words WORDS = Words.of(Verification.class);
  private static final int FINDINGS_SHOWN = 100;

  private final Div result = new Div();

  Verification(VerifyAuditTrail verifier) {
    result.getElement().setAttribute("role", "status");
    add(
        Button.acting(WORDS.get("audit.verify.button"), () -> show(verifier.verify())).secondary(),
        result);
  }

  private void show(AuditReport report) {
    result.removeAll();
    String rows = NhsFormat.number(report.rows());
    if (report.isSound()) {
      result.add(new InsetText(WORDS.get("audit.verify.sound", rows)));
      return;
    }
    String[] findings =
        report.findings().stream()
            .limit(FINDINGS_SHOWN)
            .map(Finding::toString)
            .toArray(String[]::new);
    result.add(
        new WarningCallout(
            WORDS.get("audit.verify.broken"),
            WORDS.get("audit.verify.found", NhsFormat.number(report.findings().size()), rows)),
        ItemList.bullets(findings));
  }
}
