package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.CancelReason;
import uk.nhs.portal.appointments.DayEntry;
import uk.nhs.portal.appointments.ManageSlots;
import uk.nhs.portal.appointments.SessionOnSchedule;
import uk.nhs.portal.appointments.ShowDayList;
import uk.nhs.portal.appointments.ShowSchedule;
import uk.nhs.portal.appointments.SlotChange;
import uk.nhs.portal.appointments.SlotOnSchedule;
import uk.nhs.portal.appointments.schedule.SessionId;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.Radios;

/// Withdraws one slot for good; first shows who is booked there.
@Route("practice/schedule/sessions/:session/slots/:slot/cancel")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class CancelSlotView extends PracticePage {

  private final ShowSchedule schedule;
  private final ManageSlots slots;
  private final ShowDayList people;

  CancelSlotView(
      MyPractices practices, ShowSchedule schedule, ManageSlots slots, ShowDayList people) {
    super(practices);
    this.schedule = schedule;
    this.slots = slots;
    this.people = people;
  }

  @Override
  void show(Address address) {
    SessionOnSchedule session = schedule.one(practice(), address.part("session", SessionId::parse));
    SlotId id = address.part("slot", SlotId::parse);
    SlotOnSchedule slot =
        session.slots().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(NotFound::new);
    Href back = to(SessionView.PATH + "/" + session.id());
    backLink(back.path());
    title(WORDS.get("practice.cancel-slot.title"), WORDS.get("practice.section"));
    add(
        new Paragraph(
            WORDS.get(
                "practice.cancel-session.which",
                session.clinicianName(),
                NhsFormat.dayAndDate(session.day()),
                Phrases.times(slot.startsAt(), slot.endsAt()))));
    AppointmentId appointment = slot.appointment();
    List<DayEntry> booked =
        appointment == null ? List.of() : List.of(people.one(practice(), appointment));
    add(Told.affected(booked, this::to));
    Radios reason = Reasons.ofPractice("practice.cancel.why");
    Form form = Form.inPage().add(reason);
    form.add(new Button(WORDS.get("practice.cancel-slot.confirm")).warning().preventDoubleClick());
    add(onSubmit(form, errors -> cancel(id, Reasons.chosen(reason), back, errors)));
  }

  private void cancel(SlotId id, CancelReason reason, Href back, FormErrors errors) {
    switch (slots.cancel(practice(), id, reason)) {
      case SlotChange.Done(List<?> cancelled) when cancelled.isEmpty() -> go(back);
      case SlotChange.Done done ->
          go(to(AppointmentView.PATH + "/" + done.cancelled().getFirst().id()));
      case SlotChange.Occupied _ -> errors.show(WORDS.get("practice.slot.occupied"));
      case SlotChange.TooLate _ -> errors.show(WORDS.get("practice.slot.too-late"));
    }
  }
}
