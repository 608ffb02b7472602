package uk.nhs.portal.appointments.ui.patient;

import uk.nhs.portal.appointments.AppointmentSummary;
import uk.nhs.portal.appointments.PracticeContact;
import uk.nhs.portal.appointments.SlotSummary;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.SummaryList;

/// When, how, with whom and where an appointment is.
final class Facts {

  private static final Words WORDS = Words.of(Facts.class);

  private Facts() {}

  static SummaryList of(AppointmentSummary appointment, PracticeContact practice) {
    SlotSummary slot = appointment.slot();
    return new SummaryList()
        .row(WORDS.get("patient.fact.when"), SlotWords.when(slot))
        .row(WORDS.get("patient.fact.type"), slot.typeName())
        .row(WORDS.get("patient.fact.way"), SlotWords.way(slot.way()))
        .row(WORDS.get("patient.fact.with"), SlotWords.with(slot))
        .row(WORDS.get("patient.fact.where"), Where.of(slot, practice, appointment.phone()));
  }
}
