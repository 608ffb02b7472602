package uk.nhs.portal.appointments.ui.patient;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.AppointmentLinks;
import uk.nhs.portal.appointments.AppointmentSummary;
import uk.nhs.portal.appointments.CancelAppointment;
import uk.nhs.portal.appointments.CancelReason;
import uk.nhs.portal.appointments.Cancellation;
import uk.nhs.portal.appointments.MyAppointments;
import uk.nhs.portal.appointments.TooLateOnline;
import uk.nhs.portal.identity.PatientId;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.nhsuk.page.Page;

/// Why the patient cancels, and the last moment to keep the appointment. Once it is too late, or
/// cancelled already, its address leads to the appointment, which says so.
@Route("appointments/:appointment/cancel")
@RolesAllowed("PATIENT")
class CancelView extends Page implements BeforeEnterObserver {

  private static final Words WORDS = Words.of(CancelView.class);

  private final transient MyAppointments appointments;
  private final transient CancelAppointment cancel;
  private final transient WhoIsSignedIn who;
  private final transient Clock clock;

  CancelView(
      MyAppointments appointments, CancelAppointment cancel, WhoIsSignedIn who, Clock clock) {
    this.appointments = appointments;
    this.cancel = cancel;
    this.who = who;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    clear();
    PatientId patient = who.requirePatient();
    AppointmentSummary appointment = appointments.one(patient, Address.appointment(event));
    if (appointment.canChange(clock.instant())) {
      show(patient, appointment);
    } else {
      Address.forward(event, AppointmentLinks.one(appointment.id()));
    }
  }

  private void show(PatientId patient, AppointmentSummary appointment) {
    AppointmentId id = appointment.id();
    backLink(AppointmentLinks.one(id));
    title(WORDS.get("patient.cancel.title"), WORDS.get("patient.section"));
    Radios reason = reasons();
    Form form =
        Form.inPage()
            .add(
                reason,
                new Button(WORDS.get("patient.cancel.confirm")).warning().preventDoubleClick());
    add(
        new SummaryList()
            .row(WORDS.get("patient.fact.when"), SlotWords.when(appointment.slot()))
            .row(WORDS.get("patient.fact.type"), appointment.slot().typeName())
            .row(WORDS.get("patient.fact.with"), SlotWords.with(appointment.slot())),
        onSubmit(
            form,
            errors ->
                answer(
                    cancel.byPatient(patient, id, CancelReason.valueOf(reason.value())), errors)),
        new Paragraph(new Link(WORDS.get("patient.cancel.keep"), AppointmentLinks.one(id))));
  }

  private static Radios reasons() {
    Radios radios =
        new Radios("reason", WORDS.get("patient.cancel.reason"))
            .required(WORDS.get("patient.error.cancel-reason"));
    Arrays.stream(CancelReason.values())
        .filter(CancelReason::isPatients)
        .forEach(reason -> radios.option(reason.name(), History.reason(reason)));
    return radios;
  }

  private void answer(Cancellation cancellation, FormErrors errors) {
    switch (cancellation) {
      case Cancellation.Cancelled cancelled ->
          Address.go(this, AppointmentLinks.one(cancelled.appointment().id()));
      case Cancellation.NotCancellable gone ->
          Address.go(this, AppointmentLinks.one(gone.appointment().id()));
      case TooLateOnline late -> errors.show(PracticeDesk.tooLate(late.phone()));
    }
  }
}
