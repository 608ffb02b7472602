package uk.nhs.portal.appointments.ui.practice;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import uk.nhs.portal.appointments.AppointmentSummary;
import uk.nhs.portal.appointments.SlotSummary;
import uk.nhs.portal.appointments.WhyNot;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.FormErrors;

/// Tells staff why a time could not be had, and what they can do next.
final class Outcomes {

  private static final Words WORDS = PracticePage.WORDS;

  private final FormErrors errors;
  private final Div next;
  private final Function<String, Href> to;

  Outcomes(FormErrors errors, Div next, Function<String, Href> to) {
    this.errors = errors;
    this.next = next;
    this.to = to;
  }

  void taken(List<SlotSummary> nearest, Function<SlotId, String> choose) {
    errors.show(WORDS.get("practice.outcome.taken"));
    if (!nearest.isEmpty()) {
      next.add(
          Heading.h2(WORDS.get("practice.outcome.nearest")),
          new FreeTimes(choose, day -> "").list(nearest, true));
    }
  }

  void alreadyBooked(AppointmentSummary other) {
    errors.show(WORDS.get("practice.outcome.already-booked"));
    String href = to.apply(AppointmentView.PATH + "/" + other.id()).path();
    next.add(
        new Paragraph(
            new Link(WORDS.get("practice.outcome.other", Phrases.dayAndTime(other.slot())), href)));
  }

  void tooLate() {
    errors.show(WORDS.get("practice.outcome.too-late"));
  }

  void refused(WhyNot whyNot) {
    errors.show(
        switch (whyNot) {
          case WhyNot.TooLate _ -> WORDS.get("practice.outcome.over");
          case WhyNot.PhoneNeeded _ -> WORDS.get("practice.error.phone.empty");
          case WhyNot.StaffOnly _,
              WhyNot.NotOffered _,
              WhyNot.NotYetOpen _,
              WhyNot.AllTaken _,
              WhyNot.NoTimes _ ->
              WORDS.get("practice.outcome.not-offered");
        });
  }
}
