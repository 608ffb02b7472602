package uk.nhs.portal.performance.alerts.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import uk.nhs.portal.identity.FormToken;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.performance.PerformanceLinks;
import uk.nhs.portal.performance.alerts.AlertKey;
import uk.nhs.portal.performance.alerts.AlertLinks;
import uk.nhs.portal.performance.alerts.AlertWish;
import uk.nhs.portal.performance.alerts.SignUpForAlerts;
import uk.nhs.portal.performance.measures.FindMeasures;

/// Asks whoever opened the link in the mail whether alerts shall begin. Programs that look at links
/// in mails open it too, so opening it begins nothing.
@Route("mynhs/alerts/confirm/:key")
@AnonymousAllowed
class ConfirmAlertsView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(ConfirmAlertsView.class);

  private final SignUpForAlerts signUp;
  private final ServiceNames names;
  private final FindMeasures measures;

  ConfirmAlertsView(SignUpForAlerts signUp, ServiceNames names, FindMeasures measures) {
    this.signUp = signUp;
    this.names = names;
    this.measures = measures;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Optional<AlertKey> key = event.getRouteParameters().get("key").flatMap(AlertKey::of);
    Optional<AlertWish> asked = key.flatMap(signUp::asked);
    clear();
    if (key.isEmpty() || asked.isEmpty()) {
      title(WORDS.get("alerts.done.over"), WORDS.get("alerts.title"));
      add(
          new Paragraph(WORDS.get("alerts.done.over.1")),
          new Paragraph(WORDS.get("alerts.done.over.2")),
          new Paragraph(new Link(WORDS.get("alerts.again"), PerformanceLinks.alerts())));
      return;
    }
    title(WORDS.get("alerts.confirm"), WORDS.get("alerts.title"));
    add(new Paragraph(WORDS.get("alerts.confirm.services")));
    ItemList services = ItemList.bullets();
    names.of(asked.get().organisations()).values().forEach(services::items);
    add(services);
    if (asked.get().measures().isEmpty()) {
      add(new Paragraph(WORDS.get("alerts.confirm.all")));
    } else {
      ItemList chosen = ItemList.bullets();
      measures.byIds(asked.get().measures()).forEach(measure -> chosen.items(measure.name()));
      add(new Paragraph(WORDS.get("alerts.confirm.measures")), chosen);
    }
    Form form = Form.post(AlertLinks.confirm(key.get()) + "/now");
    FormToken.ifAny().ifPresent(token -> form.hidden(token.name(), token.value()));
    add(form.add(new Button(WORDS.get("alerts.confirm.begin")).preventDoubleClick()));
  }
}
