package uk.nhs.portal.registration.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.List;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.registration.decisions.AskDemographics.Asked;
import uk.nhs.portal.registration.demographics.PdsAnswer;
import uk.nhs.portal.registration.matching.Match;
import uk.nhs.portal.registration.matching.Match.Level;

/// What the Personal Demographics Service answered, or that it did not.
final class DemographicsPart {

  private static final Words WORDS = RegistrationPage.WORDS;

  private DemographicsPart() {}

  static List<Component> of(Asked asked) {
    return switch (asked.answer()) {
      case PdsAnswer.NotConnected _ -> said("practice.pds.not-connected");
      case PdsAnswer.NotAvailable _ -> said("practice.pds.not-available");
      case PdsAnswer.Nobody _ -> said("practice.pds.nobody");
      case PdsAnswer.TooMany _ -> said("practice.pds.too-many");
      case PdsAnswer.Found _ -> found(asked.people());
    };
  }

  private static List<Component> said(String words) {
    InsetText text = new InsetText(new Text(WORDS.get(words)));
    text.getElement().setAttribute("role", "status");
    return List.of(text);
  }

  private static List<Component> found(List<Match> people) {
    List<Component> parts = new ArrayList<>();
    for (Match each : people) {
      if (each.level() == Level.STOPPED) {
        parts.addAll(said("practice.approve.match.STOPPED"));
      } else {
        parts.add(
            Heading.h3(
                WORDS.get(
                    "practice.pds.found",
                    ApplicantWords.one("practice.match.level", each.level()))));
        parts.add(new ComparedDetails(each).table());
      }
    }
    return parts;
  }
}
