package uk.nhs.portal.appointments.ui.patient;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
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
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.NotificationBanner;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.page.Page;

/// One appointment: its facts, what the patient can do about it, and what happened to it.
@Route("appointments/:appointment")
@RolesAllowed("PATIENT")
class AppointmentView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(AppointmentView.class);

  private final transient MyAppointments appointments;
  private final transient FindPractice practices;
  private final transient WhoIsSignedIn who;
  private final transient Clock clock;

  AppointmentView(
      MyAppointments appointments, FindPractice practices, WhoIsSignedIn who, Clock clock) {
    this.appointments = appointments;
    this.practices = practices;
    this.who = who;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    PatientId patient = who.requirePatient();
    AppointmentSummary appointment = appointments.one(patient, Address.appointment(event));
    List<AppointmentChange> history = appointments.history(patient, appointment.id());
    PracticeContact practice = practices.of(appointment.practice());
    backLink(AppointmentLinks.mine());
    if (appointment.status() == AppointmentStatus.CANCELLED) {
      add(cancelled(history.getLast()));
    }
    title(WORDS.get("patient.one.title"), WORDS.get("patient.section"));
    add(facts(appointment, practice));
    showActs(appointment, practice);
    add(Heading.h2(WORDS.get("patient.one.history")), History.of(history));
    add(UrgentHelp.details());
  }

  private static NotificationBanner cancelled(AppointmentChange last) {
    String when = NhsFormat.dateTime(last.at());
    return last.what() == What.CANCELLED && History.isPatients(last)
        ? NotificationBanner.success(WORDS.get("patient.one.cancelled.you", when))
        : NotificationBanner.important(WORDS.get("patient.one.cancelled.practice", when));
  }

  private static SummaryList facts(AppointmentSummary appointment, PracticeContact practice) {
    String reason = appointment.reason();
    return Facts.of(appointment, practice)
        .row(
            WORDS.get("patient.fact.reason"),
            reason == null ? WORDS.get("patient.fact.none") : reason)
        .row(WORDS.get("patient.fact.reference"), appointment.reference())
        .row(WORDS.get("patient.fact.status"), StatusWords.tag(appointment.status()));
  }

  private void showActs(AppointmentSummary appointment, PracticeContact practice) {
    if (appointment.status() != AppointmentStatus.BOOKED) {
      add(Button.link(WORDS.get("patient.one.book-another"), AppointmentLinks.book()).secondary());
      return;
    }
    if (appointment.slot().endsAt().isBefore(clock.instant())) {
      return;
    }
    add(CalendarLink.of(appointment.id()));
    add(Heading.h2(WORDS.get("patient.one.change-or-cancel")));
    add(ChangeOrCancel.of(appointment, practice, clock.instant()));
    String advice = appointment.rules().advice();
    if (advice != null) {
      add(Heading.h2(WORDS.get("patient.one.advice")), new Paragraph(advice));
    }
  }
}
