package uk.nhs.portal.registration.ui.visitor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.registration.RegistrationLinks;

/// An application was deleted, or closed on this device.
@Route("register-with-a-gp/deleted")
@RouteAlias("register-with-a-gp/closed")
@AnonymousAllowed
class LeftView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(LeftView.class);

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    boolean deleted = event.getLocation().getPath().endsWith("deleted");
    String what = deleted ? "deleted" : "closed";
    title(WORDS.get("left." + what), ApplicationPage.section());
    add(new Paragraph(WORDS.get("left." + what + ".text")));
    if (!deleted) {
      add(new Paragraph(new Link(WORDS.get("return.link"), RegistrationLinks.comeBack())));
    }
    add(new Paragraph(new Link(WORDS.get("left.start"), RegistrationLinks.start())));
  }
}
