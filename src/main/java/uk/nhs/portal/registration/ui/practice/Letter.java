package uk.nhs.portal.registration.ui.practice;

import com.vaadin.flow.component.Component;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Paragraph;

/// A letter as it reads: paragraphs where its text has empty lines.
final class Letter {

  private Letter() {}

  static Component of(String text) {
    var letter = Markup.element("div", "app-letter");
    for (String paragraph : text.strip().split("\\R{2,}", -1)) {
      letter.add(new Paragraph(Markup.lines(paragraph.lines().toList())));
    }
    return letter;
  }
}
