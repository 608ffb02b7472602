package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.CancelAppointment;
import uk.nhs.portal.appointments.CancelReason;
import uk.nhs.portal.appointments.Cancellation;
import uk.nhs.portal.appointments.DayEntry;
import uk.nhs.portal.appointments.ShowDayList;
import uk.nhs.portal.appointments.TooLateOnline;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.Radios;

/// Cancels an appointment for a patient, and tells them.
@Route("practice/appointments/:appointment/cancel")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class CancelView extends PracticePage {

  private final ShowDayList dayList;
  private final CancelAppointment cancel;

  CancelView(MyPractices practices, ShowDayList dayList, CancelAppointment cancel) {
    super(practices);
    this.dayList = dayList;
    this.cancel = cancel;
  }

  @Override
  void show(Address address) {
    AppointmentId id = address.part("appointment", AppointmentId::parse);
    DayEntry entry = dayList.one(practice(), id);
    backLink(to(AppointmentView.PATH + "/" + id).path());
    title(WORDS.get("practice.cancel.title"), WORDS.get("practice.appointments"));
    add(
        new Paragraph(
            WORDS.get(
                "practice.change.now",
                entry.patient().name().formatted(),
                Phrases.dayAndTime(entry.appointment().slot()))),
        new Paragraph(WORDS.get("practice.cancel.told")));
    Radios reason = Reasons.ofOne("practice.cancel.why");
    Form form = Form.inPage().add(reason);
    form.add(new Button(WORDS.get("practice.cancel.confirm")).warning().preventDoubleClick());
    add(onSubmit(form, errors -> cancel(id, Reasons.chosen(reason), errors)));
  }

  private void cancel(AppointmentId id, CancelReason reason, FormErrors errors) {
    switch (cancel.byStaff(practice(), id, reason)) {
      case Cancellation.Cancelled _ -> go(to(AppointmentView.PATH + "/" + id));
      case Cancellation.NotCancellable _, TooLateOnline _ ->
          errors.show(WORDS.get("practice.outcome.too-late"));
    }
  }
}
