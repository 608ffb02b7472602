package uk.nhs.portal.maturity.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.maturity.MaturityLinks;
import uk.nhs.portal.maturity.programmes.NewPartner;
import uk.nhs.portal.maturity.programmes.Participant;
import uk.nhs.portal.maturity.trusts.Trust;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;

/// Who takes part, under the name of then and of today.
final class ParticipantWords {

  private ParticipantWords() {}

  /// The name of then as a link to the trust of today, and that trust's name where it is another.
  static Component of(Participant participant, Optional<Trust> today) {
    if (today.isEmpty()) {
      return new Text(participant.name());
    }
    Trust trust = today.get();
    Link link = new Link(participant.name(), MaturityLinks.trust(trust.code()));
    return trust.name().equals(participant.name())
        ? link
        : Markup.element(
            "div",
            "",
            link,
            Markup.text(
                "div",
                "nhsuk-body-s nhsuk-u-margin-bottom-0",
                MaturityPage.WORDS.get("participant.today", trust.name())));
  }

  /// `Name, country, from 3 May 2017 until 4 June 2019`.
  static String of(NewPartner partner) {
    List<String> parts = new ArrayList<>(List.of(partner.name()));
    if (!partner.country().isEmpty()) {
      parts.add(partner.country());
    }
    if (partner.from() != null) {
      parts.add(MaturityPage.WORDS.get("partner.from", NhsFormat.date(partner.from())));
    }
    if (partner.until() != null) {
      parts.add(MaturityPage.WORDS.get("partner.until", NhsFormat.date(partner.until())));
    }
    return String.join(", ", parts);
  }
}
