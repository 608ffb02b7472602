package uk.nhs.portal.appointments.ui.patient;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import uk.nhs.portal.appointments.AlreadyBookedThen;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.AppointmentLinks;
import uk.nhs.portal.appointments.AppointmentSummary;
import uk.nhs.portal.appointments.Change;
import uk.nhs.portal.appointments.ChangeAppointment;
import uk.nhs.portal.appointments.HeldAppointment;
import uk.nhs.portal.appointments.HoldGone;
import uk.nhs.portal.appointments.HoldSlot;
import uk.nhs.portal.appointments.MyAppointments;
import uk.nhs.portal.appointments.Refused;
import uk.nhs.portal.appointments.SlotSummary;
import uk.nhs.portal.appointments.SlotTaken;
import uk.nhs.portal.appointments.TooLateOnline;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.NotFound;
import uk.nhs.portal.kernel.TimeOrderedId;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.SummaryList;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;

/// The old and the new time, before the patient changes one for the other.
@Route("appointments/:appointment/change/:hold/check")
@RolesAllowed("PATIENT")
class ChangeCheckView extends HeldPage {

  private static final Words WORDS = Words.of(ChangeCheckView.class);

  private final transient MyAppointments appointments;
  private final transient ChangeAppointment change;

  ChangeCheckView(
      HoldSlot holds,
      MyAppointments appointments,
      ChangeAppointment change,
      WhoIsSignedIn who,
      Clock clock) {
    super(holds, who, clock);
    this.appointments = appointments;
    this.change = change;
  }

  @Override
  AppointmentId held(BeforeEnterEvent event) {
    return Address.hold(event);
  }

  @Override
  boolean isFor(HeldAppointment held, BeforeEnterEvent event) {
    return Address.appointment(event).equals(held.moves());
  }

  @Override
  void show(HeldAppointment held) {
    AppointmentId moves = held.moves();
    if (moves == null) {
      throw new NotFound("change");
    }
    AppointmentSummary before = appointments.one(patient(), moves);
    backLink(ChangeTimesView.times(moves).on(held.slot().day()).href());
    title(WORDS.get("patient.change.title"), WORDS.get("patient.section"));
    addCountdown(held);
    add(
        new Paragraph(WORDS.get("patient.change.kept")),
        comparison(before.slot(), held.slot(), moves));
    UUID submitKey = TimeOrderedId.next();
    Form form =
        Form.inPage()
            .hidden("submit-key", submitKey.toString())
            .add(new Button(WORDS.get("patient.change.confirm")).preventDoubleClick());
    OtherAppointment other = new OtherAppointment();
    add(
        onSubmit(
            form,
            errors -> answer(change.confirm(patient(), held.id(), submitKey), held, other, errors)),
        other,
        new Paragraph(new Link(WORDS.get("patient.change.keep"), AppointmentLinks.one(moves))));
  }

  private static SummaryList comparison(SlotSummary from, SlotSummary to, AppointmentId moves) {
    return new SummaryList()
        .row(WORDS.get("patient.change.from"), SlotWords.when(from))
        .row(WORDS.get("patient.change.from-with"), SlotWords.with(from))
        .changeable(
            WORDS.get("patient.change.to"),
            SlotWords.when(to),
            ChangeTimesView.times(moves).href(),
            WORDS.get("patient.fact.when.hidden"))
        .row(WORDS.get("patient.change.to-with"), SlotWords.with(to));
  }

  private void answer(
      Change outcome, HeldAppointment held, OtherAppointment other, FormErrors errors) {
    switch (outcome) {
      case Change.Changed changed -> Address.go(this, Steps.changed(changed.appointment().id()));
      case SlotTaken _, HoldGone _ -> Address.go(this, afterLosing(held));
      case AlreadyBookedThen then -> errors.show(other.show(then.appointment()));
      case TooLateOnline late -> errors.show(PracticeDesk.tooLate(late.phone()));
      case Refused refused -> errors.show(WhyNotWords.of(refused.why()));
    }
  }
}
