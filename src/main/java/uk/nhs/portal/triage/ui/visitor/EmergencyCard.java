package uk.nhs.portal.triage.ui.visitor;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.CareCard;
import uk.nhs.portal.nhsuk.CareCard.Urgency;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.triage.symptoms.RedFlag;

/// Call 999, and what to do until help comes.
final class EmergencyCard {

  private static final Words WORDS = Words.of(EmergencyCard.class);

  private EmergencyCard() {}

  /// For any emergency.
  static Component general() {
    return card(null);
  }

  /// With what to do in this one.
  static Component of(RedFlag flag) {
    return card(flag);
  }

  private static Component card(@Nullable RedFlag flag) {
    CareCard card =
        new CareCard(Urgency.EMERGENCY, WORDS.get("emergency.card"))
            .add(
                new Paragraph(WORDS.get("emergency.call.why")),
                new Paragraph(UrgentHelp.call("999", "help.999.call")),
                new Paragraph(WORDS.get("help.999.deaf")));
    if (flag != null) {
      card.add(
          Heading.h3(WORDS.get("emergency.now")),
          ItemList.bullets(UrgentHelp.parts("emergency.do." + flag)));
    }
    return card.add(
        Heading.h3(WORDS.get("emergency.until")),
        ItemList.bullets(UrgentHelp.parts("emergency.until.do")));
  }
}
