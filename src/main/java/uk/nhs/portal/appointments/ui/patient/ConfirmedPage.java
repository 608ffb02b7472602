package uk.nhs.portal.appointments.ui.patient;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Clock;
import java.util.List;
import uk.nhs.portal.appointments.AppointmentChange;
import uk.nhs.portal.appointments.AppointmentChange.What;
import uk.nhs.portal.appointments.AppointmentLinks;
import uk.nhs.portal.appointments.AppointmentStatus;
import uk.nhs.portal.appointments.AppointmentSummary;
import uk.nhs.portal.appointments.FindPractice;
import uk.nhs.portal.appointments.MyAppointments;
import uk.nhs.portal.appointments.PracticeContact;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Markup;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.PrintButton;
import uk.nhs.portal.nhsuk.page.ConfirmationPage;

/// A confirmation that can be reloaded and kept: it always says how things stand now.
abstract class ConfirmedPage extends ConfirmationPage implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(ConfirmedPage.class);

  private final transient MyAppointments appointments;
  private final transient FindPractice practices;
  private final transient WhoIsSignedIn who;
  private final transient Clock clock;

  ConfirmedPage(
      MyAppointments appointments, FindPractice practices, WhoIsSignedIn who, Clock clock) {
    this.appointments = appointments;
    this.practices = practices;
    this.who = who;
    this.clock = clock;
  }

  /// What the panel says: "Appointment booked".
  abstract String done();

  /// Whether the appointment is still as the panel says.
  abstract boolean holds(List<AppointmentChange> history);

  @Override
  public final void beforeEnter(BeforeEnterEvent event) {
    clear();
    PatientId patient = who.requirePatient();
    AppointmentSummary appointment = appointments.one(patient, Address.appointment(event));
    PracticeContact practice = practices.of(appointment.practice());
    if (appointment.status() == AppointmentStatus.CANCELLED) {
      showSince("patient.confirmed.cancelled", appointment);
    } else if (holds(appointments.history(patient, appointment.id()))) {
      String body = WORDS.get("patient.confirmed.reference");
      done(
          done(),
          Markup.element(
              "span",
              "",
              new Text(body + " "),
              Markup.text("strong", "nhsuk-u-nowrap", appointment.reference())),
          WORDS.get("patient.section"));
      showHowItStands(appointment, practice);
    } else {
      showSince("patient.confirmed.changed", appointment);
      showHowItStands(appointment, practice);
    }
    add(new Paragraph(new Link(WORDS.get("patient.confirmed.all"), AppointmentLinks.mine())));
  }

  static boolean hasMoved(List<AppointmentChange> history) {
    return history.stream().anyMatch(change -> change.what() == What.MOVED);
  }

  private void showSince(String key, AppointmentSummary appointment) {
    title(WORDS.get(key + ".title"), WORDS.get("patient.section"));
    add(
        new InsetText(WORDS.get(key)),
        new Paragraph(
            new Link(
                WORDS.get("patient.confirmed.details"), AppointmentLinks.one(appointment.id()))));
  }

  private void showHowItStands(AppointmentSummary appointment, PracticeContact practice) {
    add(Facts.of(appointment, practice), CalendarLink.of(appointment.id()), new PrintButton());
    add(
        Heading.h2(WORDS.get("patient.confirmed.next")),
        new Paragraph(SlotWords.wayMeans(appointment.slot().way())),
        new Paragraph(WORDS.get("patient.confirmed.message")));
    String advice = appointment.rules().advice();
    if (advice != null) {
      add(new Paragraph(advice));
    }
    add(
        Heading.h2(WORDS.get("patient.one.change-or-cancel")),
        ChangeOrCancel.of(appointment, practice, clock.instant()));
    add(UrgentHelp.details());
  }
}
