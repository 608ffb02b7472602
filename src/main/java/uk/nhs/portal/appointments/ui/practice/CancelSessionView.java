package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.nhs.portal.appointments.CancelReason;
import uk.nhs.portal.appointments.ManageSlots;
import uk.nhs.portal.appointments.SessionOnSchedule;
import uk.nhs.portal.appointments.ShowDayList;
import uk.nhs.portal.appointments.ShowSchedule;
import uk.nhs.portal.appointments.SlotChange;
import uk.nhs.portal.appointments.schedule.SessionId;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.Radios;

/// Shows who is booked in a session, then cancels it and tells them.
@Route("practice/schedule/sessions/:session/cancel")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class CancelSessionView extends PracticePage {

  private final ShowSchedule schedule;
  private final ManageSlots slots;
  private final ShowDayList people;

  CancelSessionView(
      MyPractices practices, ShowSchedule schedule, ManageSlots slots, ShowDayList people) {
    super(practices);
    this.schedule = schedule;
    this.slots = slots;
    this.people = people;
  }

  @Override
  void show(Address address) {
    SessionId id = address.part("session", SessionId::parse);
    SessionOnSchedule session = schedule.one(practice(), id);
    Href back = to(SessionView.PATH + "/" + id);
    backLink(back.path());
    title(WORDS.get("practice.cancel-session.title"), WORDS.get("practice.section"));
    add(
        new Paragraph(
            WORDS.get(
                "practice.cancel-session.which",
                session.clinicianName(),
                NhsFormat.dayAndDate(session.day()),
                Phrases.times(session.startsAt(), session.endsAt()))));
    add(Told.affected(people.of(practice(), id), this::to));
    Radios reason = Reasons.ofPractice("practice.cancel.why");
    Form form = Form.inPage().add(reason);
    form.add(
        new Button(WORDS.get("practice.cancel-session.confirm")).warning().preventDoubleClick());
    add(onSubmit(form, errors -> cancel(id, Reasons.chosen(reason), back, errors)));
  }

  private void cancel(SessionId id, CancelReason reason, Href back, FormErrors errors) {
    switch (slots.cancel(practice(), id, reason)) {
      case SlotChange.Done _ -> go(back);
      case SlotChange.Occupied _ -> errors.show(WORDS.get("practice.slot.occupied"));
      case SlotChange.TooLate _ -> errors.show(WORDS.get("practice.slot.too-late"));
    }
  }
}
