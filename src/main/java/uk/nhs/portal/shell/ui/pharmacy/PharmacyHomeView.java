package uk.nhs.portal.shell.ui.pharmacy;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Heading.Size;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.shell.ServiceCards;
import uk.nhs.portal.signposts.Audience;

/// The start page for a pharmacy: what there is to do.
@Route("pharmacy")
@RolesAllowed("PHARMACY_STAFF")
class PharmacyHomeView extends Page {

  private static final Words WORDS = Words.of(PharmacyHomeView.class);

  PharmacyHomeView(ServiceCards cards) {
    width(Width.FULL);
    title(Size.XL, WORDS.get("pharmacy.title"));
    if (cards.any(Audience.PHARMACY)) {
      add(cards.of(Audience.PHARMACY, 2));
    } else {
      add(new Paragraph(WORDS.get("home.nothing")));
    }
  }
}
