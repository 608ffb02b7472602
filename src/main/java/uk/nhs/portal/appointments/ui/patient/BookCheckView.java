package uk.nhs.portal.appointments.ui.patient;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import uk.nhs.portal.appointments.AlreadyBookedThen;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.BookAppointments;
import uk.nhs.portal.appointments.Booking;
import uk.nhs.portal.appointments.FindPractice;
import uk.nhs.portal.appointments.HeldAppointment;
import uk.nhs.portal.appointments.HoldGone;
import uk.nhs.portal.appointments.HoldSlot;
import uk.nhs.portal.appointments.Refused;
import uk.nhs.portal.appointments.SlotTaken;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.identity.needs.Needs;
import uk.nhs.portal.identity.needs.NeedsLinks;
import uk.nhs.portal.identity.needs.NeedsWords;
import uk.nhs.portal.identity.needs.PatientNeeds;
import uk.nhs.portal.kernel.TimeOrderedId;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;

/// All answers before the patient books.
@Route("appointments/book/:hold/check")
@RolesAllowed("PATIENT")
class BookCheckView extends HeldPage {

  private static final Words WORDS = Words.of(BookCheckView.class);

  private final transient BookAppointments book;
  private final transient FindPractice practices;
  private final transient PatientNeeds needs;

  BookCheckView(
      HoldSlot holds,
      BookAppointments book,
      FindPractice practices,
      PatientNeeds needs,
      WhoIsSignedIn who,
      Clock clock) {
    super(holds, who, clock);
    this.book = book;
    this.practices = practices;
    this.needs = needs;
  }

  @Override
  AppointmentId held(BeforeEnterEvent event) {
    return Address.hold(event);
  }

  @Override
  boolean isFor(HeldAppointment held, BeforeEnterEvent event) {
    return held.moves() == null;
  }

  @Override
  void show(HeldAppointment held) {
    backLink(Steps.reason(held.id()));
    title(WORDS.get("patient.check.title"), WORDS.get("patient.section"));
    addCountdown(held);
    add(AnswersSoFar.of(held, practices.of(held.practice())));
    add(needs(needs.of(patient())));
    if (AnswersSoFar.lackPhone(held)) {
      add(
          new Paragraph(WORDS.get("patient.why.phone-needed")),
          Button.link(WORDS.get("patient.continue"), Steps.reason(held.id())));
      return;
    }
    UUID submitKey = TimeOrderedId.next();
    Form form =
        Form.inPage()
            .hidden("submit-key", submitKey.toString())
            .add(new Button(WORDS.get("patient.check.confirm")).preventDoubleClick());
    OtherAppointment other = new OtherAppointment();
    add(
        onSubmit(
            form,
            errors -> answer(book.confirm(patient(), held.id(), submitKey), held, other, errors)),
        other,
        new Paragraph(
            new Link(
                WORDS.get("patient.check.another-time"),
                WantedType.insteadOf(held).times().href())));
  }

  /// What they need not say again.
  private static Component[] needs(Needs known) {
    return known.areNone()
        ? new Component[0]
        : new Component[] {
          new InsetText(
              new Paragraph(WORDS.get("patient.check.needs")),
              ItemList.bullets().items(NeedsWords.lines(known).toArray(String[]::new)),
              new Paragraph(new Link(WORDS.get("patient.check.needs.change"), NeedsLinks.mine())))
        };
  }

  private void answer(
      Booking booking, HeldAppointment held, OtherAppointment other, FormErrors errors) {
    switch (booking) {
      case Booking.Booked booked -> Address.go(this, Steps.booked(booked.appointment().id()));
      case SlotTaken _, HoldGone _ -> Address.go(this, afterLosing(held));
      case AlreadyBookedThen then -> errors.show(other.show(then.appointment()));
      case Refused refused -> errors.show(WhyNotWords.of(refused.why()));
    }
  }
}
