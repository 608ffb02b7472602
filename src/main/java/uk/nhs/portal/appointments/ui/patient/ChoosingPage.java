package uk.nhs.portal.appointments.ui.patient;

import java.time.LocalDate;
import java.util.List;
import uk.nhs.portal.appointments.AlreadyBookedThen;
import uk.nhs.portal.appointments.DaysOffered;
import uk.nhs.portal.appointments.HeldAppointment;
import uk.nhs.portal.appointments.Hold;
import uk.nhs.portal.appointments.PracticeContact;
import uk.nhs.portal.appointments.Refused;
import uk.nhs.portal.appointments.SlotSummary;
import uk.nhs.portal.appointments.SlotTaken;
import uk.nhs.portal.appointments.TooLateOnline;
import uk.nhs.portal.appointments.schedule.SlotId;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Button;
import uk.nhs.portal.nhsuk.Heading;
import uk.nhs.portal.nhsuk.Link;
import uk.nhs.portal.nhsuk.Paragraph;
import uk.nhs.portal.nhsuk.form.Form;
import uk.nhs.portal.nhsuk.form.FormErrors;
import uk.nhs.portal.nhsuk.form.Radios;
import uk.nhs.portal.nhsuk.page.Page;

/// A page on which a patient chooses a time: first a day from a list, then one of its times; or one
/// of the times nearest to one that they cannot have.
abstract class ChoosingPage extends Page {

  private static final Words WORDS = Words.of(ChoosingPage.class);

  /// Keeps the chosen time for the patient.
  abstract Hold hold(SlotId chosen);

  /// Where the patient goes on with the time that is now kept for them.
  abstract String after(HeldAppointment held);

  final void showDays(DaysOffered offered, TimesAsked asked, PracticeContact practice) {
    title(WORDS.get("patient.days.title"), WORDS.get("patient.section"));
    String type = offered.type().name();
    add(new Paragraph(WORDS.get("patient.days.of", type, SlotWords.way(offered.way()))));
    if (offered.clinicians().size() > 1) {
      add(DayList.clinicians(offered, asked));
    }
    if (offered.whyNot() != null) {
      add(NoTimes.because(offered.whyNot(), practice));
    } else {
      add(
          DayList.of(offered, asked),
          Heading.h2(WORDS.get("patient.days.no-good")),
          PracticeDesk.phone(practice));
    }
    add(UrgentHelp.details());
  }

  final void showTimes(List<SlotSummary> times, LocalDate day, TimesAsked asked) {
    String question = WORDS.get("patient.times.title", NhsFormat.dayAndDate(day));
    if (times.isEmpty()) {
      title(question, WORDS.get("patient.section"));
      add(new Paragraph(WORDS.get("patient.times.none")));
    } else {
      documentTitle(question, WORDS.get("patient.section"));
      ask(TimeRadios.ofDay(question, times), asked);
    }
    add(new Paragraph(new Link(WORDS.get("patient.times.other-day"), asked.days().href())));
  }

  final void showNearest(List<SlotSummary> nearest, SlotId lost, TimesAsked asked) {
    boolean freeAgain = nearest.stream().anyMatch(slot -> slot.id().equals(lost));
    title(
        WORDS.get(freeAgain ? "patient.lost.not-kept" : "patient.lost.taken"),
        WORDS.get("patient.section"));
    if (nearest.isEmpty()) {
      add(new Paragraph(WORDS.get("patient.lost.none")));
    } else {
      add(new Paragraph(WORDS.get("patient.lost.answers")));
      ask(TimeRadios.ofDays(WORDS.get("patient.lost.nearest"), nearest), asked);
    }
    add(new Paragraph(new Link(WORDS.get("patient.lost.all-times"), asked.days().href())));
  }

  private void ask(Radios times, TimesAsked asked) {
    Form form =
        Form.inPage().add(times, new Button(WORDS.get("patient.continue")).preventDoubleClick());
    OtherAppointment other = new OtherAppointment();
    add(onSubmit(form, errors -> choose(times, asked, other, errors)), other);
  }

  private void choose(Radios times, TimesAsked asked, OtherAppointment other, FormErrors errors) {
    SlotId chosen = SlotId.parse(times.value());
    switch (hold(chosen)) {
      case Hold.Held held -> Address.go(this, after(held.appointment()));
      case SlotTaken _ -> Address.go(this, asked.near(chosen).href());
      case AlreadyBookedThen then -> errors.show(times, other.show(then.appointment()));
      case TooLateOnline late -> errors.show(times, PracticeDesk.tooLate(late.phone()));
      case Refused refused -> errors.show(times, WhyNotWords.of(refused.why()));
    }
  }
}
