package uk.nhs.portal.appointments.ui.patient;

import uk.nhs.portal.appointments.AppointmentLinks;
import uk.nhs.portal.appointments.AppointmentSummary;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.NhsukElement;
import uk.nhs.portal.nhsuk.Paragraph;

/// The place on a page for the appointment that a patient has already at the time that they want;
/// empty until that is so.
final class OtherAppointment extends NhsukElement {

  private static final Words WORDS = Words.of(OtherAppointment.class);

  OtherAppointment() {
    super("div", "");
  }

  /// Shows the other appointment, and returns what is wrong in one sentence.
  String show(AppointmentSummary other) {
    getElement().removeAllChildren();
    append(
        new InsetText(
            new Paragraph(
                WORDS.get(
                    "patient.clash.other",
                    other.slot().typeName(),
                    SlotWords.when(other.slot()),
                    SlotWords.with(other.slot()))),
            new Paragraph(
                new Link(WORDS.get("patient.clash.link"), AppointmentLinks.one(other.id())))));
    return WORDS.get("patient.clash.error", SlotWords.when(other.slot()));
  }
}
