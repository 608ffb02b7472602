package uk.nhs.portal.organisations.ui.visitor;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.organisations.BankHolidays;
import uk.nhs.portal.organisations.OrganisationDetails;
import uk.nhs.portal.organisations.OrganisationKind;

/// When an organisation is open.
record HoursSection(OrganisationDetails details, ZonedDateTime now) {

  private static final Words WORDS = Words.of(HoursSection.class);

  List<Component> parts() {
    LocalDate today = now.toLocalDate();
    boolean inUse = details.isInUseOn(today);
    boolean known = details.hours().isKnown();
    if (!known && (!inUse || details.summary().kind() == OrganisationKind.TRUST)) {
      return List.of(); // there is nobody to ask, or only an office
    }
    List<Component> parts = new ArrayList<>();
    parts.add(Heading.h2(WORDS.get("hours.heading")));
    if (!known) {
      parts.add(new Paragraph(WORDS.get("hours.ask")));
      return parts;
    }
    if (inUse) {
      parts.add(new Paragraph(OpeningWords.now(details.hours(), now)));
    }
    parts.add(OpeningWords.week(details.hours()));
    parts.add(
        new Paragraph(
            WORDS.get("bank-holiday.next", NhsFormat.dayAndDate(BankHolidays.next(today).day()))));
    return parts;
  }
}
