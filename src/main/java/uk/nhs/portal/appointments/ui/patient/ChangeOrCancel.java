package uk.nhs.portal.appointments.ui.patient;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.time.Instant;
import uk.nhs.portal.appointments.AppointmentSummary;
import uk.nhs.portal.appointments.PracticeContact;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.ButtonGroup;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Paragraph;

/// The ways to change and to cancel an appointment, until when; and after that, whom to phone.
final class ChangeOrCancel {

  private static final Words WORDS = Words.of(ChangeOrCancel.class);

  private ChangeOrCancel() {}

  static Component of(AppointmentSummary appointment, PracticeContact practice, Instant now) {
    HtmlContainer part = Markup.element("div", "");
    String until = SlotWords.when(appointment.rules().lastChange(appointment.slot().startsAt()));
    if (appointment.canChange(now)) {
      part.add(
          new Paragraph(WORDS.get("patient.acts.until", until)),
          new ButtonGroup(
              Button.link(WORDS.get("patient.acts.change"), Steps.change(appointment.id()))
                  .secondary(),
              Button.link(WORDS.get("patient.acts.cancel"), Steps.cancel(appointment.id()))
                  .secondary()));
    } else {
      part.add(
          new Paragraph(WORDS.get("patient.acts.too-late", until)), PracticeDesk.phone(practice));
    }
    return part;
  }
}
