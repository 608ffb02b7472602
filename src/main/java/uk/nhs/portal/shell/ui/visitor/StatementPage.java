package uk.nhs.portal.shell.ui.visitor;

import java.util.List;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Heading.Size;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.page.Page;

/// A page of words alone: numbered sections from the message bundle, each with paragraphs or a
/// list.
abstract class StatementPage extends Page {

  static final Words WORDS = Words.of(StatementPage.class);

  private final String page;

  StatementPage(String page) {
    this.page = page;
    title(Size.XL, WORDS.get(page + ".title"));
    add(Paragraph.lead(WORDS.get(page + ".lead")));
  }

  /// Adds section after section.
  final void sections(int from, int to, Object... arguments) {
    for (int section = from; section <= to; section++) {
      String key = page + "." + section;
      add(Heading.h2(WORDS.get(key + ".heading")));
      if (WORDS.has(key + ".li")) {
        add(ItemList.bullets(parts(key + ".li").toArray(String[]::new)));
      }
      if (WORDS.has(key + ".p")) {
        parts(key + ".p", arguments).forEach(text -> add(new Paragraph(text)));
      }
    }
  }

  private static List<String> parts(String key, Object... arguments) {
    return List.of(WORDS.get(key, arguments).split("\\|", -1));
  }
}
