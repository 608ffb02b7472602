package uk.nhs.portal.shell;

import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.page.Page;

/// What a signed-in person sees on a page that their role does not open.
abstract class ForbiddenPage extends Page {

  private static final Words WORDS = Words.of(ForbiddenPage.class);

  ForbiddenPage() {
    title(WORDS.get("forbidden.title"));
    add(
        new Paragraph(WORDS.get("forbidden.text")),
        new Paragraph(new Link(WORDS.get("forbidden.home"), "/")));
  }
}
