package uk.nhs.portal.appointments.ui.practice;

import uk.nhs.portal.appointments.SlotSummary;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.SummaryList;

/// When, how, with whom and where.
final class SlotSummaryList {

  private static final Words WORDS = PracticePage.WORDS;

  private SlotSummaryList() {}

  static SummaryList of(SlotSummary slot) {
    return into(new SummaryList(), slot);
  }

  static SummaryList into(SummaryList list, SlotSummary slot) {
    String room = slot.room();
    list.row(WORDS.get("practice.when"), Phrases.dayAndTime(slot))
        .row(
            WORDS.get("practice.plan.type"),
            WORDS.get("practice.preview.type", slot.typeName(), Phrases.way(slot.way())))
        .row(
            WORDS.get("practice.plan.clinician"),
            WORDS.get("practice.clinician.with-job", slot.clinicianName(), slot.jobTitle()));
    return room == null ? list : list.row(WORDS.get("practice.plan.room"), room);
  }
}
