package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.appointments.AlreadyBookedThen;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.Change;
import uk.nhs.portal.appointments.ChangeAppointment;
import uk.nhs.portal.appointments.DayEntry;
import uk.nhs.portal.appointments.HoldGone;
import uk.nhs.portal.appointments.Refused;
import uk.nhs.portal.appointments.ShowDayList;
import uk.nhs.portal.appointments.ShowSchedule;
import uk.nhs.portal.appointments.SlotSummary;
import uk.nhs.portal.appointments.SlotTaken;
import uk.nhs.portal.appointments.TooLateOnline;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;

/// Shows the old and the new time, and moves the appointment.
@Route("practice/appointments/:appointment/change/:slot")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class ConfirmChangeView extends PracticePage {

  private final ShowDayList dayList;
  private final ShowSchedule schedule;
  private final ChangeAppointment change;

  ConfirmChangeView(
      MyPractices practices, ShowDayList dayList, ShowSchedule schedule, ChangeAppointment change) {
    super(practices);
    this.dayList = dayList;
    this.schedule = schedule;
    this.change = change;
  }

  @Override
  void show(Address address) {
    AppointmentId id = address.part("appointment", AppointmentId::parse);
    DayEntry entry = dayList.one(practice(), id);
    SlotSummary slot = schedule.slot(practice(), address.part("slot", SlotId::parse));
    Href times = to(AppointmentView.PATH + "/" + id + "/change");
    backLink(WORDS.get("practice.back.times"), times.with("from", slot.day()).path());
    title(WORDS.get("practice.confirm-change.title"), WORDS.get("practice.appointments"));
    SummaryList list =
        new SummaryList()
            .row(WORDS.get("practice.patient"), entry.patient().name().formatted())
            .row(
                WORDS.get("practice.confirm-change.from"),
                Phrases.dayAndTime(entry.appointment().slot()));
    add(SlotSummaryList.into(list, slot));
    Form form = Form.inPage();
    form.add(new Button(WORDS.get("practice.confirm-change.confirm")).preventDoubleClick());
    Div next = new Div();
    add(
        onSubmit(
            form, errors -> answer(change.byStaff(practice(), id, slot.id()), id, errors, next)),
        next);
  }

  private void answer(Change outcome, AppointmentId id, FormErrors errors, Div next) {
    next.removeAll();
    Outcomes outcomes = new Outcomes(errors, next, this::to);
    switch (outcome) {
      case Change.Changed _ -> go(to(AppointmentView.PATH + "/" + id));
      case SlotTaken(var nearest) -> outcomes.taken(nearest, slot -> time(id, slot));
      case HoldGone(var nearest) -> outcomes.taken(nearest, slot -> time(id, slot));
      case AlreadyBookedThen(var other) -> outcomes.alreadyBooked(other);
      case TooLateOnline _ -> outcomes.tooLate();
      case Refused(var whyNot) -> outcomes.refused(whyNot);
    }
  }

  private String time(AppointmentId id, SlotId slot) {
    return to(AppointmentView.PATH + "/" + id + "/change/" + slot).path();
  }
}
