package uk.nhs.portal.shell;

import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.page.Page;

/// The same page for what does not exist and for what belongs to somebody else.
abstract class NotFoundPage extends Page {

  private static final Words WORDS = Words.of(NotFoundPage.class);

  NotFoundPage() {
    title(WORDS.get("not-found.title"));
    add(
        new Paragraph(WORDS.get("not-found.typed")),
        new Paragraph(WORDS.get("not-found.pasted")),
        new Paragraph(WORDS.get("not-found.yours")),
        ItemList.plain()
            .item(new Link(WORDS.get("not-found.home"), "/"))
            .item(new Link(WORDS.get("not-found.find"), "/find-a-gp")));
  }
}
