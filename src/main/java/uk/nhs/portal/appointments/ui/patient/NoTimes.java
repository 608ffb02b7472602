package uk.nhs.portal.appointments.ui.patient;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import uk.nhs.portal.appointments.AppointmentLinks;
import uk.nhs.portal.appointments.PracticeContact;
import uk.nhs.portal.appointments.WhyNot;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Paragraph;

/// Why there is nothing to choose from, when there is again, and what to do instead.
final class NoTimes {

  private static final Words WORDS = Words.of(NoTimes.class);

  private NoTimes() {}

  static Component because(WhyNot why, PracticeContact practice) {
    HtmlContainer reasons = Markup.element("div", "", new InsetText(WhyNotWords.of(why)));
    String next = WhyNotWords.next(why);
    if (next != null) {
      reasons.add(new Paragraph(next));
    }
    reasons.add(
        Heading.h2(WORDS.get("patient.why.instead")),
        new Paragraph(new Link(WORDS.get("patient.why.other-type"), AppointmentLinks.book())),
        PracticeDesk.phone(practice));
    return reasons;
  }
}
