package uk.nhs.portal.shell.ui.curator;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Heading.Size;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.shell.ServiceCards;
import uk.nhs.portal.signposts.Audience;

/// The start page for NHS England's curators: what there is to do.
@Route("curator")
@RolesAllowed({"CURATOR", "CLINICAL_SAFETY", "ADMIN"})
class CuratorHomeView extends Page {

  private static final Words WORDS = Words.of(CuratorHomeView.class);

  CuratorHomeView(ServiceCards cards) {
    width(Width.FULL);
    title(Size.XL, WORDS.get("curator.title"));
    if (cards.any(Audience.CURATOR)) {
      add(cards.of(Audience.CURATOR, 2));
    } else {
      add(new Paragraph(WORDS.get("home.nothing")));
    }
  }
}
