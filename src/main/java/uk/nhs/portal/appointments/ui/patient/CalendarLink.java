package uk.nhs.portal.appointments.ui.patient;

import com.vaadin.flow.component.Component;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.AppointmentLinks;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;

/// The file for the patient's own calendar.
final class CalendarLink {

  private static final Words WORDS = Words.of(CalendarLink.class);

  private CalendarLink() {}

  static Component of(AppointmentId appointment) {
    return new Paragraph(
        Link.leaving(WORDS.get("patient.calendar"), AppointmentLinks.calendar(appointment)));
  }
}
