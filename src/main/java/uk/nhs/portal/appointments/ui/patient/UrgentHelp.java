package uk.nhs.portal.appointments.ui.patient;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.CareCard;
import uk.nhs.portal.nhsuk.CareCard.Urgency;
import uk.nhs.portal.nhsuk.Details;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Paragraph;

/// What to do instead of waiting for an appointment.
final class UrgentHelp {

  private static final Words WORDS = Words.of(UrgentHelp.class);
  private static final String NHS_111 = "https://111.nhs.uk/";

  private UrgentHelp() {}

  /// The whole of it, where a patient starts.
  static Component card() {
    return new CareCard(Urgency.EMERGENCY, WORDS.get("patient.urgent.999"))
        .add(
            new Paragraph(WORDS.get("patient.urgent.999-for")),
            ItemList.bullets(
                WORDS.get("patient.urgent.999-chest"),
                WORDS.get("patient.urgent.999-stroke"),
                WORDS.get("patient.urgent.999-breath"),
                WORDS.get("patient.urgent.999-bleeding")),
            line());
  }

  /// Folded up, where a patient is under way.
  static Component details() {
    return new Details(
        WORDS.get("patient.urgent.summary"),
        new Paragraph(WORDS.get("patient.urgent.999-line")),
        line());
  }

  private static Component line() {
    return Markup.element(
        "p",
        "",
        new Text(WORDS.get("patient.urgent.111-before")),
        Link.leaving(WORDS.get("patient.urgent.111"), NHS_111),
        new Text(WORDS.get("patient.urgent.111-after")));
  }
}
