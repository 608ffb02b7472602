package uk.nhs.portal.shell.ui.practice;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Heading.Size;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.shell.ServiceCards;
import uk.nhs.portal.signposts.Audience;

/// The start page for a GP practice: what there is to do.
@Route("practice")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class PracticeHomeView extends Page {

  private static final Words WORDS = Words.of(PracticeHomeView.class);

  PracticeHomeView(ServiceCards cards) {
    width(Width.FULL);
    title(Size.XL, WORDS.get("practice.title"));
    if (cards.any(Audience.PRACTICE)) {
      add(cards.of(Audience.PRACTICE, 2));
    } else {
      add(new Paragraph(WORDS.get("home.nothing")));
    }
  }
}
