package uk.nhs.portal.triage.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.triage.journeys.Journey;
import uk.nhs.portal.triage.journeys.StartItems;

/// About whom the questions are, with a way to correct it: a wrong age leads to wrong questions.
final class PersonLine {

  private static final Words WORDS = Words.of(PersonLine.class);

  private PersonLine() {}

  static Component of(Journey journey) {
    String key = journey.isForThemselves() ? "person.me" : "person.other";
    String sex = journey.sex().map(code -> WORDS.get("person." + code)).orElse("");
    return Markup.element(
        "p",
        "",
        new Text(WORDS.get(key, journey.age().orElse(0), sex) + " "),
        new Link(
            WORDS.get("person.change"),
            WORDS.get("person.change.hidden"),
            journey.href(StartItems.WHO)));
  }
}
