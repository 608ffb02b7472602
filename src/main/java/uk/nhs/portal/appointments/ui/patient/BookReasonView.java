package uk.nhs.portal.appointments.ui.patient;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.AppointmentId;
import uk.nhs.portal.appointments.HeldAppointment;
import uk.nhs.portal.appointments.HoldSlot;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.identity.WhoIsSignedIn;
import uk.nhs.portal.kernel.PhoneNumber;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.ItemList;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Answer;
import uk.nhs.portal.nhsuk.form.CharacterCount;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.TextInput;

/// Why the patient comes, and for a telephone appointment where to ring them.
@Route("appointments/book/:hold/reason")
@RolesAllowed("PATIENT")
class BookReasonView extends HeldPage {

  private static final Words WORDS = Words.of(BookReasonView.class);
  private static final int LONGEST = 150;

  BookReasonView(HoldSlot holds, WhoIsSignedIn who, Clock clock) {
    super(holds, who, clock);
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
    backLink(WantedType.insteadOf(held).times().on(held.slot().day()).href());
    title(WORDS.get("patient.reason.title"), WORDS.get("patient.section"));
    addCountdown(held);
    add(
        new Paragraph(WORDS.get("patient.reason.who-reads")),
        ItemList.bullets(
            WORDS.get("patient.reason.not-urgent"), WORDS.get("patient.reason.not-names")));
    CharacterCount reason = reason(held);
    Form form = Form.inPage().add(reason);
    Supplier<@Nullable PhoneNumber> phone = () -> null;
    if (held.slot().way() == Way.TELEPHONE) {
      TextInput field = phone(held);
      Answer<PhoneNumber> number =
          field.as(PhoneNumber::of, code -> WORDS.get("patient.error." + code));
      form.add(field);
      phone = number::get;
    }
    form.add(new Button(WORDS.get("patient.continue")).preventDoubleClick());
    Supplier<@Nullable PhoneNumber> answered = phone;
    add(
        onSubmit(
            form,
            errors -> {
              holds().answer(patient(), held.id(), reason.value(), answered.get());
              Address.go(this, Steps.check(held.id()));
            }));
    add(UrgentHelp.details());
  }

  private static CharacterCount reason(HeldAppointment held) {
    CharacterCount reason =
        new CharacterCount("reason", WORDS.get("patient.reason.label"), LONGEST)
            .hint(WORDS.get("patient.reason.hint"))
            .check(
                typed -> typed.length() <= LONGEST,
                WORDS.get("patient.error.reason.length", LONGEST));
    if (held.reason() != null) {
      reason.setValue(held.reason());
    }
    return reason;
  }

  private static TextInput phone(HeldAppointment held) {
    TextInput phone =
        TextInput.phone("phone", WORDS.get("patient.phone.label"))
            .width(20)
            .hint(WORDS.get("patient.phone.hint"))
            .required(WORDS.get("patient.error.phone.empty"));
    if (held.phone() != null) {
      phone.setValue(held.phone().formatted());
    }
    return phone;
  }
}
