package uk.nhs.portal.organisations.ui.visitor;

import com.vaadin.flow.component.Component;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Card;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Tag;
import uk.nhs.portal.organisations.CqcReport;
import uk.nhs.portal.organisations.NearbyOrganisation;
import uk.nhs.portal.organisations.OrganisationKind;
import uk.nhs.portal.organisations.OrganisationLinks;
import uk.nhs.portal.organisations.OrganisationSummary;
import uk.nhs.portal.organisations.SearchedPlace;

/// One result: what a person needs to choose, and the link to everything else.
record ResultCard(NearbyOrganisation near, int number, ZonedDateTime now, SearchedPlace place) {

  private static final Words WORDS = Words.of(ResultCard.class);

  Card card() {
    OrganisationSummary organisation = near.organisation();
    Card card =
        Card.linked(3, Heading.Size.S, number + ". " + organisation.name(), href(organisation));
    Double metres = near.metres();
    if (metres != null) {
      card.add(new Paragraph(WORDS.get("result.distance", NhsFormat.miles(metres))));
    }
    card.add(new Paragraph(organisation.address().formatted()));
    card.add(phone(organisation.phone()));
    if (organisation.kind() == OrganisationKind.PHARMACY) {
      card.add(new Paragraph(OpeningWords.now(near.hours(), now)));
    } else {
      card.add(accepting(near.acceptingPatients()));
      card.add(new Paragraph(rating(near.cqc())));
    }
    return card;
  }

  static Component phone(@Nullable PhoneNumber phone) {
    return phone == null
        ? new Paragraph(WORDS.get("phone.unknown"))
        : new Paragraph(Link.leaving(WORDS.get("phone.link", phone.formatted()), phone.href()));
  }

  static Component accepting(@Nullable Boolean accepting) {
    if (accepting == null) {
      return new Paragraph(WORDS.get("accepting.unknown"));
    }
    return new Paragraph(
        accepting
            ? new Tag(WORDS.get("accepting.yes"), Tag.Colour.GREEN)
            : new Tag(WORDS.get("accepting.no"), Tag.Colour.GREY));
  }

  static String rating(@Nullable CqcReport report) {
    if (report == null) {
      return WORDS.get("cqc.unknown");
    }
    String rating = WORDS.get("cqc." + report.rating().name());
    return WORDS.get(report.inherited() ? "cqc.inherited" : "cqc.rated", rating, report.year());
  }

  private String href(OrganisationSummary organisation) {
    return place instanceof SearchedPlace.AtPostcode at
        ? OrganisationLinks.pageFrom(organisation.code(), at.postcode())
        : OrganisationLinks.page(organisation.code());
  }
}
