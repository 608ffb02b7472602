package uk.nhs.portal.triage.ui.visitor;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.WarningCallout;
import uk.nhs.portal.triage.journeys.RepeatContact;

/// What somebody is told who has been here before.
record RepeatNotice(RepeatContact before) {

  private static final Words WORDS = Words.of(RepeatNotice.class);

  Component[] parts() {
    List<Component> parts = new ArrayList<>();
    if (before.shouldSpeak()) {
      parts.add(
          new WarningCallout(
              WORDS.get("repeat.speak"),
              new Paragraph(WORDS.get("repeat.speak.text", before.earlier() + 1)),
              new Paragraph(UrgentHelp.call("111", "help.111.call"))));
    } else if (before.moreUrgent()) {
      parts.add(
          new WarningCallout(
              WORDS.get("repeat.more-urgent"), WORDS.get("repeat.more-urgent.text")));
    }
    return parts.toArray(Component[]::new);
  }
}
