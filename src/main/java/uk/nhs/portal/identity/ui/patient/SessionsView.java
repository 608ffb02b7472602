package uk.nhs.portal.identity.ui.patient;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import uk.nhs.portal.identity.signin.MySessions;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.NotificationBanner;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.page.Page;

/// Where the person is signed in.
@Route("account/sessions")
@PermitAll
class SessionsView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(SessionsView.class);

  private final transient MySessions sessions;

  SessionsView(MySessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    build(false);
  }

  private void build(boolean ended) {
    clear();
    backLink("/account");
    if (ended) {
      add(NotificationBanner.success(WORDS.get("sessions.ended")));
    }
    title(WORDS.get("sessions.title"), WORDS.get("account.title"));
    List<MySessions.Place> places = sessions.all();
    Table table =
        new Table(WORDS.get("sessions.table"))
            .responsive()
            .columns(
                WORDS.get("sessions.device"),
                WORDS.get("sessions.since"),
                WORDS.get("sessions.last-seen"));
    for (MySessions.Place place : places) {
      table.row(
          place.here() ? WORDS.get("sessions.here", place.device()) : place.device(),
          NhsFormat.dateTime(place.since()),
          NhsFormat.dateTime(place.lastSeen()));
    }
    add(new Paragraph(WORDS.get("sessions.why")), table);
    if (places.size() > 1) {
      add(endOthers());
    }
  }

  private Form endOthers() {
    return Form.inPage()
        .add(new Button(WORDS.get("sessions.end")).secondary())
        .onSubmit(() -> {
          sessions.endOthers();
          build(true);
        });
  }
}
