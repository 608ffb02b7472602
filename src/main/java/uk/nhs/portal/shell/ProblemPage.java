package uk.nhs.portal.shell;

import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.page.Page;

/// Says that something broke, what is not lost, and what to do meanwhile.
class ProblemPage extends Page {

  private static final Words WORDS = Words.of(ProblemPage.class);

  ProblemPage() {
    title(WORDS.get("problem.title"));
    add(new Paragraph(WORDS.get("problem.text")), new Paragraph(WORDS.get("problem.urgent")));
  }

  ProblemPage(String reference) {
    this();
    reference(reference);
  }

  final void reference(String reference) {
    add(new Paragraph(WORDS.get("problem.reference", reference)));
  }
}
