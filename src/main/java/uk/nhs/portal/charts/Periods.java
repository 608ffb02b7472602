package uk.nhs.portal.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.nhs.portal.kernel.Words;

/// What tables say of a period beside its number.
final class Periods {

  private static final Words WORDS = Words.of(Periods.class);

  private Periods() {}

  /// Why there is no number.
  static String none(Standing standing) {
    return WORDS.get(standing == Standing.HIDDEN ? "standing.hidden" : "standing.missing");
  }

  /// How sure the number is, and what happened in that period.
  static String note(Standing standing, LocalDate period, Cadence cadence, List<Mark> marks) {
    List<String> notes = new ArrayList<>();
    if (standing == Standing.PROVISIONAL || standing == Standing.REVISED) {
      notes.add(WORDS.get("standing." + standing.name().toLowerCase(Locale.ROOT)));
    }
    for (Mark mark : marks) {
      boolean began = !mark.at().isBefore(period) && mark.at().isBefore(cadence.next(period));
      if (began) {
        notes.add(mark.label());
      }
    }
    return String.join(". ", notes);
  }
}
