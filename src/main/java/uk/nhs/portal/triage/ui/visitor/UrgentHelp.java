package uk.nhs.portal.triage.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.util.List;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.CareCard;
import uk.nhs.portal.nhsuk.CareCard.Urgency;
import uk.nhs.portal.nhsuk.Details;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Still;

/// Help by phone, which every page of 111 online has within reach.
final class UrgentHelp {

  private static final Words WORDS = Words.of(UrgentHelp.class);

  private static final Still DETAILS =
      new Still(
          new Details(
              WORDS.get("help.summary"),
              new Paragraph(WORDS.get("help.999.line")),
              new Paragraph(call("999", "help.999.call")),
              new Paragraph(WORDS.get("help.111.line")),
              new Paragraph(call("111", "help.111.call")),
              new Paragraph(WORDS.get("help.deaf"))));

  private UrgentHelp() {}

  /// When not to answer any questions at all.
  static Component card() {
    return new CareCard(Urgency.EMERGENCY, WORDS.get("help.999"))
        .add(
            new Paragraph(WORDS.get("help.999.for")),
            ItemList.bullets(parts("help.999.signs")),
            new Paragraph(call("999", "help.999.call")),
            new Paragraph(WORDS.get("help.999.deaf")));
  }

  /// Folded up, where somebody is under way.
  static Component details() {
    return DETAILS.shown();
  }

  /// That nobody must rely on what the pages say.
  static Component notice() {
    return Markup.element("p", "nhsuk-body-s app-triage-notice", new Text(WORDS.get("notice")));
  }

  /// A link that phones the number.
  static Link call(String number, String key) {
    return Link.leaving(WORDS.get(key), "tel:" + number);
  }

  /// The lines of a text.
  static String[] parts(String key) {
    return List.of(WORDS.get(key).split("\\|", -1)).toArray(String[]::new);
  }
}
