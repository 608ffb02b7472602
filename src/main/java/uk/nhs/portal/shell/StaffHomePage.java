package uk.nhs.portal.shell;

import java.util.Locale;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Heading.Size;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.page.Page;
import uk.nhs.portal.signposts.Audience;

/// The start page for people at work: what there is to do.
public abstract class StaffHomePage extends Page {

  private static final Words WORDS = Words.of(StaffHomePage.class);

  @SuppressWarnings("this-escape") // the page is there before this constructor begins
  protected StaffHomePage(ServiceCards cards, Audience audience) {
    width(Width.FULL);
    title(Size.XL, WORDS.get(audience.name().toLowerCase(Locale.ROOT) + ".title"));
    add(cards.any(audience) ? cards.of(audience, 2) : new Paragraph(WORDS.get("home.nothing")));
  }
}
