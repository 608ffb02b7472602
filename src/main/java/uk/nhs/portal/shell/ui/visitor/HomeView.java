package uk.nhs.portal.shell.ui.visitor;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.CareCard;
import uk.nhs.portal.nhsuk.CareCard.Urgency;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Heading.Size;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.shell.ServiceCards;
import uk.nhs.portal.signposts.Audience;

/// The front door: what the portal offers, and where to turn in an emergency.
@Route("")
@AnonymousAllowed
class HomeView extends Page {

  private static final Words WORDS = Words.of(HomeView.class);

  HomeView(ServiceCards cards) {
    width(Width.FULL);
    title(Size.XL, WORDS.get("home.title"));
    add(Paragraph.lead(WORDS.get("home.lead")));
    for (Audience audience : List.of(Audience.PATIENT, Audience.VISITOR)) {
      if (cards.any(audience)) {
        boolean everybody = audience == Audience.VISITOR;
        add(Heading.h2(WORDS.get(everybody ? "home.public" : "home.yours")), cards.of(audience, 3));
      }
    }
    add(
        new CareCard(Urgency.EMERGENCY, WORDS.get("home.emergency.heading"))
            .add(new Paragraph(WORDS.get("home.emergency.text"))),
        new CareCard(Urgency.URGENT, WORDS.get("home.111.heading"))
            .add(new Paragraph(WORDS.get("home.111.text"))));
  }
}
