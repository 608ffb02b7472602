package uk.nhs.portal.performance.alerts.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.performance.PerformanceLinks;

/// What came of a form about alerts; it says the same to everybody.
@Route("mynhs/alerts/done/:what")
@AnonymousAllowed
class AlertDoneView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(AlertDoneView.class);
  private static final Set<String> KNOWN = Set.of("asked", "confirmed", "stopped", "over");

  static String href(String what) {
    return PerformanceLinks.alerts() + "/done/" + what;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String what =
        event
            .getRouteParameters()
            .get("what")
            .filter(KNOWN::contains)
            .orElseThrow(() -> new NotFound("page"));
    clear();
    title(WORDS.get("alerts.done." + what), WORDS.get("alerts.title"));
    add(new Paragraph(WORDS.get("alerts.done." + what + ".1")));
    add(new Paragraph(WORDS.get("alerts.done." + what + ".2")));
    add(
        new Paragraph(
            what.equals("over")
                ? new Link(WORDS.get("alerts.again"), PerformanceLinks.alerts())
                : new Link(WORDS.get("alerts.mynhs"), PerformanceLinks.home())));
  }
}
