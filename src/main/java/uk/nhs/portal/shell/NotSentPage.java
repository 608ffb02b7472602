package uk.nhs.portal.shell;

import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.page.Page;

/// Says that a form was not taken, and how to send it again.
final class NotSentPage extends Page {

  private static final Words WORDS = Words.of(NotSentPage.class);

  /// @param why `not-sent` or `too-large`
  NotSentPage(String why) {
    title(WORDS.get(why + ".title"));
    add(
        new Paragraph(WORDS.get(why + ".text")),
        new Paragraph(WORDS.get(why + ".again")),
        new Paragraph(WORDS.get("not-sent.urgent")),
        new Paragraph(new Link(WORDS.get("not-found.home"), "/")));
  }
}
