package uk.nhs.portal.appointments.ui.patient;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.nhs.portal.appointments.AppointmentLinks;
import uk.nhs.portal.appointments.AppointmentSummary;
import uk.nhs.portal.appointments.MyAppointments;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Card;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Heading.Size;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.Table;
import uk.nhs.portal.nhsuk.page.Page;

/// The patient's appointments at a glance.
@Route("appointments")
@RolesAllowed("PATIENT")
class MyAppointmentsView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(MyAppointmentsView.class);

  private final transient MyAppointments appointments;
  private final transient WhoIsSignedIn who;

  MyAppointmentsView(MyAppointments appointments, WhoIsSignedIn who) {
    this.appointments = appointments;
    this.who = who;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    PatientId patient = who.requirePatient();
    title(Size.XL, WORDS.get("patient.mine.title"));
    add(Button.link(WORDS.get("patient.mine.book"), AppointmentLinks.book()));
    showUpcoming(appointments.upcoming(patient));
    showPast(appointments.past(patient));
    add(UrgentHelp.details());
  }

  private void showUpcoming(List<AppointmentSummary> upcoming) {
    add(new Heading(2, Size.L, WORDS.get("patient.mine.upcoming")));
    if (upcoming.isEmpty()) {
      add(new Paragraph(WORDS.get("patient.mine.no-upcoming")));
    }
    upcoming.forEach(appointment -> add(card(appointment)));
  }

  private static Component card(AppointmentSummary appointment) {
    return Card.clickable(
            3, Size.S, SlotWords.when(appointment.slot()), AppointmentLinks.one(appointment.id()))
        .description(
            Markup.lines(
                List.of(
                    WORDS.get(
                        "patient.mine.what",
                        appointment.slot().typeName(),
                        SlotWords.way(appointment.slot().way())),
                    SlotWords.with(appointment.slot()))))
        .add(StatusWords.tag(appointment.status()));
  }

  private void showPast(List<AppointmentSummary> past) {
    add(new Heading(2, Size.L, WORDS.get("patient.mine.past")));
    if (past.isEmpty()) {
      add(new Paragraph(WORDS.get("patient.mine.no-past")));
      return;
    }
    Table table =
        new Table(WORDS.get("patient.mine.past"))
            .hideCaption()
            .responsive()
            .columns(
                WORDS.get("patient.mine.column.when"),
                WORDS.get("patient.mine.column.what"),
                WORDS.get("patient.mine.column.status"));
    for (AppointmentSummary appointment : past) {
      table.row(
          new Link(SlotWords.when(appointment.slot()), AppointmentLinks.one(appointment.id())),
          Markup.text(
              "span",
              "",
              WORDS.get(
                  "patient.mine.past-what",
                  appointment.slot().typeName(),
                  SlotWords.way(appointment.slot().way()),
                  appointment.slot().clinicianName())),
          StatusWords.tag(appointment.status()));
    }
    add(table);
  }
}
