package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.AlreadyBookedThen;
import uk.nhs.portal.appointments.AppointmentLinks;
import uk.nhs.portal.appointments.BookAppointments;
import uk.nhs.portal.appointments.Booking;
import uk.nhs.portal.appointments.BookingByStaff;
import uk.nhs.portal.appointments.HoldGone;
import uk.nhs.portal.appointments.Refused;
import uk.nhs.portal.appointments.ShowSchedule;
import uk.nhs.portal.appointments.SlotSummary;
import uk.nhs.portal.appointments.SlotTaken;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.identity.MyPractices;
import uk.nhs.portal.identity.PatientSummary;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.TimeOrderedId;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.InsetText;
import uk.nhs.portal.nhsuk.form.Answer;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.TextInput;

/// Checks patient and time, asks why they come, and books.
@Route("practice/appointments/book/:patient/:slot")
@RolesAllowed({"PRACTICE_STAFF", "PRACTICE_MANAGER"})
class BookView extends PracticePage {

  private static final int LONGEST_REASON = 150;

  private final PracticePatients patients;
  private final ShowSchedule schedule;
  private final BookAppointments book;

  BookView(
      MyPractices practices,
      PracticePatients patients,
      ShowSchedule schedule,
      BookAppointments book) {
    super(practices);
    this.patients = patients;
    this.schedule = schedule;
    this.book = book;
  }

  @Override
  void show(Address address) {
    PatientSummary patient = patients.named(address, practice());
    SlotSummary slot = schedule.slot(practice(), address.part("slot", SlotId::parse));
    UUID basedOn = address.query(AppointmentLinks.BASED_ON, UUID::fromString).orElse(null);
    Href times =
        to(FindPatientView.PATH + "/" + patient.id())
            .with("type", slot.type())
            .withAny(AppointmentLinks.BASED_ON, basedOn);
    backLink(WORDS.get("practice.back.times"), times.with("from", slot.day()).path());
    title(WORDS.get("practice.check.title"), WORDS.get("practice.appointments"));
    add(patients.facts(patient, practice(), address.here()), SlotSummaryList.of(slot));
    if (basedOn != null) {
      add(new InsetText(WORDS.get("practice.check.based-on")));
    }
    CharacterCount reason =
        new CharacterCount("reason", WORDS.get("practice.check.reason"), LONGEST_REASON)
            .hint(WORDS.get("practice.check.reason.hint"))
            .tooLong(WORDS.get("practice.error.reason.length"));
    TextInput phone =
        TextInput.phone("phone", WORDS.get("practice.check.phone"))
            .autocomplete("off")
            .required(WORDS.get("practice.error.phone.empty"));
    PhoneNumber known = patient.phone();
    phone.setValue(known == null ? "" : known.formatted());
    Answer<PhoneNumber> number =
        phone.as(PhoneNumber::of, _ -> WORDS.get("practice.error.phone.syntax"));
    Form form = Form.inPage().add(reason);
    if (slot.way() == Way.TELEPHONE) {
      form.add(phone);
    }
    form.add(new Button(WORDS.get("practice.check.confirm")).preventDoubleClick());
    Div next = new Div();
    UUID key = TimeOrderedId.next();
    add(
        onSubmit(
            form,
            errors -> {
              BookingByStaff wish =
                  new BookingByStaff(
                      practice(),
                      patient.id(),
                      slot.id(),
                      reason.value(),
                      slot.way() == Way.TELEPHONE ? number.get() : null,
                      key,
                      basedOn);
              answer(book.forPatient(wish), other -> time(patient, other, basedOn), errors, next);
            }),
        next);
  }

  private void answer(Booking booking, Function<SlotId, String> time, FormErrors errors, Div next) {
    next.removeAll();
    Outcomes outcomes = new Outcomes(errors, next, this::to);
    switch (booking) {
      case Booking.Booked(var appointment) ->
          go(to(AppointmentView.PATH + "/" + appointment.id() + "/booked"));
      case SlotTaken(var nearest) -> outcomes.taken(nearest, time);
      case HoldGone(var nearest) -> outcomes.taken(nearest, time);
      case AlreadyBookedThen(var other) -> outcomes.alreadyBooked(other);
      case Refused(var whyNot) -> outcomes.refused(whyNot);
    }
  }

  private String time(PatientSummary patient, SlotId slot, @Nullable UUID basedOn) {
    return to(FindPatientView.PATH + "/" + patient.id() + "/" + slot)
        .withAny(AppointmentLinks.BASED_ON, basedOn)
        .path();
  }
}
