package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.component.Text;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.identity.needs.Needs;
import uk.nhs.portal.identity.needs.NeedsLinks;
import uk.nhs.portal.identity.needs.NeedsWords;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.OdsCode;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.SummaryList;

/// By what staff make sure that they have the right patient on the phone.
final class PatientSummaryList {

  private static final Words WORDS = PracticePage.WORDS;

  private PatientSummaryList() {}

  /// @param here the address of the page, to which changing the needs comes back
  static SummaryList of(PatientSummary patient, Needs needs, OdsCode practice, String here) {
    PhoneNumber phone = patient.phone();
    return new SummaryList()
        .row(
            WORDS.get("practice.patient"),
            new Link(patient.name().formatted(), NeedsLinks.patient(patient.id(), practice)))
        .row(WORDS.get("practice.nhs-number"), Phrases.nhsNumber(patient))
        .row(WORDS.get("practice.date-of-birth"), NhsFormat.date(patient.dateOfBirth()))
        .row(
            WORDS.get("practice.phone"),
            phone == null ? WORDS.get("practice.none") : phone.formatted())
        .row(
            WORDS.get("practice.needs"),
            needs.areNone()
                ? new Text(WORDS.get("practice.needs.none"))
                : Markup.lines(NeedsWords.lines(needs)),
            SummaryList.change(
                NeedsLinks.atPractice(patient.id(), practice, here),
                WORDS.get("practice.needs.change")));
  }
}
