package uk.nhs.portal.appointments.ui.patient;

import java.time.LocalTime;
import java.util.List;
import uk.nhs.portal.appointments.SlotSummary;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;
import uk.nhs.portal.nhsuk.Question;
import uk.nhs.portal.nhsuk.form.Radios;

/// Times to choose one from.
final class TimeRadios {

  private static final Words WORDS = Words.of(TimeRadios.class);
  private static final LocalTime EVENING = LocalTime.of(18, 0);

  private TimeRadios() {}

  /// The times of a day, under the part of the day in which they are.
  static Radios ofDay(String question, List<SlotSummary> times) {
    Radios radios = radios(Question.of(question).asPageHeading());
    String part = "";
    for (SlotSummary slot : times) {
      String itsPart = partOfDay(slot.time());
      if (!itsPart.equals(part)) {
        part = itsPart;
        radios.divider(WORDS.get("patient.times." + part));
      }
      radios.option(slot.id().toString(), NhsFormat.time(slot.time()), SlotWords.with(slot));
    }
    radios.addClassName("app-times");
    return radios;
  }

  /// Times of several days.
  static Radios ofDays(String question, List<SlotSummary> times) {
    Radios radios = radios(Question.of(question));
    times.forEach(
        slot -> radios.option(slot.id().toString(), SlotWords.when(slot), SlotWords.with(slot)));
    return radios;
  }

  private static Radios radios(Question question) {
    return new Radios("time", question).required(WORDS.get("patient.times.required"));
  }

  private static String partOfDay(LocalTime time) {
    if (time.isBefore(LocalTime.NOON)) {
      return "morning";
    }
    return time.isBefore(EVENING) ? "afternoon" : "evening";
  }
}
