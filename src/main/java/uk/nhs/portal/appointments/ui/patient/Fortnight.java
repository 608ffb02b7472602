package uk.nhs.portal.appointments.ui.patient;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.nhs.portal.appointments.DaysOffered.FreeDay;

/// A page of the list of days: those of fourteen days in a row.
///
/// @param previous where the page before begins; null if no day is before this one
/// @param next where the page after begins; null if no day comes after this one
record Fortnight(List<FreeDay> days, @Nullable LocalDate previous, @Nullable LocalDate next) {

  private static final int DAYS = 14;

  /// The page of all days that holds a day, or comes next to it. The pages begin with the first day
  /// of all, so that each day stands on one of them.
  static Fortnight of(List<FreeDay> all, @Nullable LocalDate asked) {
    LocalDate first = all.getFirst().day();
    LocalDate last = all.getLast().day();
    LocalDate wished = asked == null || asked.isBefore(first) ? first : asked;
    LocalDate within = wished.isAfter(last) ? last : wished;
    LocalDate from = within.minusDays((within.toEpochDay() - first.toEpochDay()) % DAYS);
    LocalDate next = from.plusDays(DAYS);
    return new Fortnight(
        all.stream().filter(day -> !day.day().isBefore(from) && day.day().isBefore(next)).toList(),
        from.isAfter(first) ? from.minusDays(DAYS) : null,
        next.isAfter(last) ? null : next);
  }
}
