package uk.nhs.portal.appointments.ui.patient;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Locale;
import uk.nhs.portal.appointments.SlotSummary;
import uk.nhs.portal.appointments.schedule.Way;
import uk.nhs.portal.kernel.London;
import uk.nhs.portal.kernel.NhsFormat;
import uk.nhs.portal.kernel.Words;

/// How a page says when an appointment is, in which way and with whom.
final class SlotWords {

  private static final Words WORDS = Words.of(SlotWords.class);

  private SlotWords() {}

  /// `Thursday 5 March 2026 at 10:10am`.
  static String when(SlotSummary slot) {
    return when(slot.startsAt());
  }

  static String when(Instant start) {
    ZonedDateTime there = London.at(start);
    return WORDS.get(
        "patient.slot.when",
        NhsFormat.dayAndDate(there.toLocalDate()),
        NhsFormat.time(there.toLocalTime()));
  }

  /// `Dr Amara Osei, GP`.
  static String with(SlotSummary slot) {
    return WORDS.get("patient.slot.with", slot.clinicianName(), slot.jobTitle());
  }

  /// `In person`.
  static String way(Way way) {
    return WORDS.get("patient.way." + key(way));
  }

  /// What the way means for the patient, in a sentence.
  static String wayMeans(Way way) {
    return WORDS.get("patient.way-means." + key(way));
  }

  /// The name of a constant as the words are keyed: `in-person`.
  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
