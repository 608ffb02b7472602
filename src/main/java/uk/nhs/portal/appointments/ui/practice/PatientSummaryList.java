package uk.nhs.portal.appointments.ui.practice;

import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.SummaryList;

/// By what staff make sure that they have the right patient on the phone.
final class PatientSummaryList {

  private static final Words WORDS = PracticePage.WORDS;

  private PatientSummaryList() {}

  static SummaryList of(PatientSummary patient) {
    PhoneNumber phone = patient.phone();
    return new SummaryList()
        .row(WORDS.get("practice.patient"), patient.name().formatted())
        .row(WORDS.get("practice.nhs-number"), Phrases.nhsNumber(patient))
        .row(WORDS.get("practice.date-of-birth"), NhsFormat.date(patient.dateOfBirth()))
        .row(
            WORDS.get("practice.phone"),
            phone == null ? WORDS.get("practice.none") : phone.formatted());
  }
}
