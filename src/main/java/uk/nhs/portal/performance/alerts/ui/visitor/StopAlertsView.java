package uk.nhs.portal.performance.alerts.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.nhs.portal.identity.FormToken;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.performance.alerts.AlertKey;
import uk.nhs.portal.performance.alerts.AlertLinks;

/// Asks whether alerts shall stop; it is the same for every key, whether it stops anything or not.
@Route("mynhs/alerts/stop/:key")
@AnonymousAllowed
class StopAlertsView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(StopAlertsView.class);

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    AlertKey key =
        event
            .getRouteParameters()
            .get("key")
            .flatMap(AlertKey::of)
            .orElseThrow(() -> new NotFound("page"));
    clear();
    title(WORDS.get("alerts.stop"), WORDS.get("alerts.title"));
    add(new Paragraph(WORDS.get("alerts.stop.text")));
    Form form = Form.post(AlertLinks.stop(key) + "/now");
    FormToken.ifAny().ifPresent(token -> form.hidden(token.name(), token.value()));
    add(form.add(new Button(WORDS.get("alerts.stop.button")).preventDoubleClick()));
  }
}
